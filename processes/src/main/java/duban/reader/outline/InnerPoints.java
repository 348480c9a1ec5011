package duban.reader.outline;

import duban.reader.clause.PlacedClause;
import duban.reader.text.Marker.Style;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbered points that are text of the measure above them: where other headings of that level are
 * measures with a clause of their own, points of which only the last has a clause are no measures.
 */
final class InnerPoints {

  private static final Pattern MEANS =
      Pattern.compile("(?:整改|具体|工作|主要|重点|推进|治理|落实)?(?:措施|举措|做法|步骤|任务):");

  private final Outline outline;
  private final Set<Entry> assigned;

  private InnerPoints(Outline outline) {
    this.outline = outline;
    this.assigned = Collections.newSetFromMap(new IdentityHashMap<>());
    outline.entries().stream()
        .filter(entry -> !Passage.of(entry).clauses().isEmpty())
        .forEach(assigned::add);
  }

  /** Where the lines start that such points begin with. */
  static Set<Integer> of(Outline outline) {
    return new InnerPoints(outline).starts();
  }

  private Set<Integer> starts() {
    Set<Integer> starts = new HashSet<>();
    for (Entry heading : outline.entries()) {
      List<Entry> points = outline.below(heading);
      if (areMeans(heading, points)
          || shareOneClause(heading, points) && isMeasureLevel(heading, points.get(0))) {
        points.forEach(point -> starts.add(point.number().start()));
      }
    }
    return starts;
  }

  /** 整改措施: and the points below it, with the clause of the whole behind the last. */
  private boolean areMeans(Entry heading, List<Entry> points) {
    return !points.isEmpty()
        && heading.lines().size() > 1
        && MEANS.matcher(heading.lines().get(heading.lines().size() - 1).plain()).matches()
        && points.stream().allMatch(outline::isLeaf)
        && points.stream()
            .filter(assigned::contains)
            .toList()
            .equals(points.subList(points.size() - 1, points.size()))
        && Passage.of(points.get(points.size() - 1)).clauses().stream()
            .allMatch(PlacedClause::ownLine)
        && !assigned.contains(heading);
  }

  private boolean shareOneClause(Entry heading, List<Entry> points) {
    if (points.size() < 2 || !points.stream().allMatch(outline::isLeaf)) {
      return false;
    }
    long clauses = points.stream().filter(assigned::contains).count();
    boolean last = assigned.contains(points.get(points.size() - 1));
    return clauses == 0 ? assigned.contains(heading) : clauses == 1 && last;
  }

  /** Whether more measures are numbered like the heading than like its points. */
  private boolean isMeasureLevel(Entry heading, Entry point) {
    return measures(heading.marker().style()) > measures(point.marker().style());
  }

  private long measures(Style style) {
    return outline.leaves().stream()
        .filter(leaf -> leaf.marker().style() == style && assigned.contains(leaf))
        .filter(leaf -> !shareOneClause(leaf.parent(), outline.below(leaf.parent())))
        .count();
  }
}
