package duban.reader.outline;

import duban.reader.clause.PlacedClause;
import duban.reader.clause.ScopedClause;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which clauses hold for which entry. One at the end of a paragraph holds for its entry; one on its
 * own line for all entries since the previous clause under the same heading; one in a heading for
 * the entries below that have none.
 */
public final class ClauseScope {

  private final Map<Entry, List<PlacedClause>> clauses = new IdentityHashMap<>();
  private final Map<Entry, PlacedClause> leads = new IdentityHashMap<>();
  private final List<List<Entry>> groups = new ArrayList<>();
  private boolean firstLeads;

  private ClauseScope() {}

  public static ClauseScope of(Outline outline, List<Passage> passages) {
    ClauseScope scope = new ClauseScope();
    List<Passage> leaves = passages.stream().filter(p -> outline.isLeaf(p.entry())).toList();
    scope.spread(leaves);
    leaves.forEach(leaf -> scope.inherit(leaf.entry(), passages));
    scope.firstLeads =
        passages.stream().flatMap(p -> p.clauses().stream()).anyMatch(c -> c.clause().firstLeads());
    leaves.forEach(leaf -> scope.lead(leaf.entry(), passages));
    passages.stream().filter(p -> scope.isTask(p, outline, leaves)).forEach(scope::own);
    return scope;
  }

  /**
   * Whether a heading is a measure itself: those below it have clauses of their own, that name more
   * than helpers.
   */
  private boolean isTask(Passage heading, Outline outline, List<Passage> leaves) {
    List<Entry> below = outline.below(heading.entry());
    List<PlacedClause> own =
        leaves.stream()
            .filter(leaf -> below.contains(leaf.entry()))
            .flatMap(leaf -> leaf.clauses().stream().limit(1))
            .toList();
    return ofMeasures(heading).findAny().isPresent()
        && !HeadingKinds.isWrapper(heading.entry())
        && !(ofMeasures(heading).allMatch(GroupLead::isOnlyLead) && namesNoLead(own))
        && !own.stream().allMatch(GroupLead::isSupporting)
        && 2 * own.size() >= below.size();
  }

  private static boolean namesNoLead(List<PlacedClause> clauses) {
    return clauses.stream()
        .allMatch(c -> c.clause().lead().isEmpty() && !c.clause().responsible().isEmpty());
  }

  private void own(Passage heading) {
    ofMeasures(heading).forEach(clause -> add(heading.entry(), clause));
  }

  /** The clauses that are not about the plan as a whole. */
  private static Stream<PlacedClause> ofMeasures(Passage passage) {
    return passage.clauses().stream().filter(placed -> !placed.clause().isForWholePlan());
  }

  public List<PlacedClause> of(Entry entry) {
    return clauses.getOrDefault(entry, List.of());
  }

  /** The entries each clause on a line of its own holds for. */
  public List<List<Entry>> groups() {
    return List.copyOf(groups);
  }

  private void spread(List<Passage> leaves) {
    List<Entry> open = new ArrayList<>();
    for (Passage leaf : leaves) {
      if (!open.isEmpty() && open.get(0).parent() != leaf.entry().parent()) {
        open.clear();
      }
      if (leaf.clauses().isEmpty() && HeadingKinds.isIntroduction(leaf.entry())) {
        open.clear();
        continue;
      }
      open.add(leaf.entry());
      for (Passage.Part part : leaf.parts()) {
        boolean first = part == leaf.parts().get(0);
        for (PlacedClause clause : part.clauses()) {
          if (clause.clause().isForWholePlan()) {
            continue;
          }
          hold(first ? clause : clause.onOwnLine(false), leaf, open);
        }
      }
    }
  }

  private void hold(PlacedClause clause, Passage leaf, List<Entry> open) {
    if (holdByNumber(clause, open)) {
      groups.add(List.copyOf(open));
    } else if (!clause.ownLine()) {
      add(leaf.entry(), clause);
    } else if (open.isEmpty()) {
      // a second line of the same clause: 牵头单位 above, 责任单位 below
      lastGroup(leaf.entry()).forEach(entry -> add(entry, clause));
    } else {
      groups.add(List.copyOf(open));
      open.forEach(entry -> add(entry, clause));
    }
    open.clear();
  }

  /** 第1项由A负责,第2项由B负责: to each what is said of its number. */
  private boolean holdByNumber(PlacedClause clause, List<Entry> open) {
    Optional<ScopedClause> scoped =
        ScopedClause.of(clause)
            .filter(s -> open.stream().anyMatch(e -> s.numbers().contains(e.marker().value())));
    scoped.ifPresent(
        s -> open.forEach(e -> s.of(e.marker().value()).ifPresent(own -> add(e, own))));
    return scoped.isPresent();
  }

  private List<Entry> lastGroup(Entry entry) {
    List<Entry> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
    return last.contains(entry) ? last : List.of(entry);
  }

  private void inherit(Entry leaf, List<Passage> passages) {
    for (Entry above = leaf.parent(); above != null && of(leaf).isEmpty(); above = above.parent()) {
      Entry heading = above;
      passages.stream()
          .filter(passage -> passage.entry() == heading)
          .flatMap(ClauseScope::ofMeasures)
          .forEach(clause -> add(leaf, clause));
    }
  }

  /** The lead that a heading names for all below it, of those that name none themselves. */
  private void lead(Entry leaf, List<Passage> passages) {
    for (Entry above = leaf.parent(); above != null; above = above.parent()) {
      Entry heading = above;
      Passage passage = passages.stream().filter(p -> p.entry() == heading).findFirst().get();
      boolean led = of(leaf).stream().anyMatch(this::names);
      Optional<PlacedClause> lead = led ? Optional.empty() : lead(passage, of(leaf));
      lead.ifPresent(clause -> leads.put(leaf, clause));
      lead.ifPresent(clause -> add(leaf, clause));
    }
  }

  /** Whether a clause says itself who leads, be it by who stands first. */
  private boolean names(PlacedClause placed) {
    return !placed.clause().lead().isEmpty()
        || firstLeads && !placed.clause().responsible().isEmpty();
  }

  private static Optional<PlacedClause> lead(Passage heading, List<PlacedClause> below) {
    Optional<PlacedClause> inText = GroupLead.of(heading);
    boolean whole = ofMeasures(heading).allMatch(GroupLead::isOnlyLead) && namesNoLead(below);
    return inText.isPresent() || !whole && !below.stream().allMatch(GroupLead::isSupporting)
        ? inText
        : ofMeasures(heading).filter(placed -> !placed.clause().lead().isEmpty()).findFirst();
  }

  /** The lead that a heading gives an entry. */
  public Optional<PlacedClause> lead(Entry entry) {
    return Optional.ofNullable(leads.get(entry));
  }

  public void add(Entry entry, PlacedClause clause) {
    clauses.computeIfAbsent(entry, any -> new ArrayList<>()).add(clause);
  }
}
