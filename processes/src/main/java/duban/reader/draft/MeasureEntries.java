package duban.reader.draft;

import duban.reader.outline.ClauseScope;
import duban.reader.outline.Entry;
import duban.reader.outline.HeadingKinds;
import duban.reader.outline.Outline;
import duban.reader.outline.Passage;
import duban.reader.text.Marker.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the entries of an outline that have text of their own apart.
 *
 * @param measures have units, or are numbered like those that have; headings too that have some
 * @param before numbered text in front of the first measure: 指导思想, 工作目标
 * @param safeguards numbered text after it that names no unit
 */
public record MeasureEntries(List<Entry> measures, List<Entry> before, List<Entry> safeguards) {

  private static final Pattern SAFEGUARDS =
      Pattern.compile(".{0,8}(?:保障|组织实施|组织领导|工作要求|实施要求|推进机制).{0,6}");

  static MeasureEntries of(Outline outline, ClauseScope scope) {
    List<Entry> leaves =
        outline.entries().stream()
            .filter(entry -> outline.isLeaf(entry) || !scope.of(entry).isEmpty())
            .toList();
    List<Entry> assigned = leaves.stream().filter(leaf -> !scope.of(leaf).isEmpty()).toList();
    Set<Style> styles = assigned.isEmpty() ? deepest(leaves) : styles(assigned);
    List<Entry> measures =
        leaves.stream()
            .filter(leaf -> styles.contains(leaf.marker().style()))
            .filter(leaf -> assigned.contains(leaf) || isMeasure(leaf, leaves, assigned))
            .filter(leaf -> assigned.isEmpty() || !introduces(leaf, outline, assigned.get(0)))
            .toList();
    int first = measures.isEmpty() ? leaves.size() : leaves.indexOf(measures.get(0));
    List<Entry> others = leaves.stream().filter(leaf -> !measures.contains(leaf)).toList();
    return new MeasureEntries(
        measures,
        others.stream().filter(leaf -> leaves.indexOf(leaf) < first).toList(),
        others.stream().filter(leaf -> leaves.indexOf(leaf) > first).toList());
  }

  /** With measures from tables among these. */
  MeasureEntries withMeasures(List<Entry> all) {
    List<Entry> others = safeguards.stream().filter(entry -> !all.contains(entry)).toList();
    return new MeasureEntries(all, before, others);
  }

  /** Measures from tables instead of these, which the tables divide in their own way. */
  MeasureEntries replacedBy(List<Entry> tables) {
    List<Entry> text = new ArrayList<>(before);
    text.addAll(measures);
    text.addAll(safeguards);
    List<Entry> last = text.stream().filter(entry -> isAboutSafeguards(entry)).toList();
    text.removeAll(last);
    return new MeasureEntries(tables, List.copyOf(text), last);
  }

  private static boolean isAboutSafeguards(Entry entry) {
    boolean here = SAFEGUARDS.matcher(Passage.of(entry).heading()).matches();
    return here || entry.parent() != null && isAboutSafeguards(entry.parent());
  }

  /** Whether the numbers of a style run through the document, not starting again. */
  static boolean runsThrough(Style style, List<Entry> entries) {
    return entries.stream()
            .map(Entry::marker)
            .filter(marker -> marker.style() == style && marker.value() == 1)
            .count()
        <= 1;
  }

  /** Whether a leaf without units is one: it stands among those that have some. */
  private static boolean isMeasure(Entry leaf, List<Entry> leaves, List<Entry> assigned) {
    if (assigned.isEmpty() || HeadingKinds.isClosing(leaf)) {
      return assigned.isEmpty();
    }
    boolean among =
        assigned.stream().anyMatch(other -> other.top() == leaf.top())
            || runsThrough(leaf.marker().style(), leaves);
    return among && !HeadingKinds.isIntroduction(leaf) && !HeadingKinds.isSafeguard(leaf);
  }

  /**
   * Whether it has no units, stands in front of all that have, and most of its level are headings.
   */
  private static boolean introduces(Entry leaf, Outline outline, Entry first) {
    List<Entry> level = outline.below(leaf.parent());
    return leaf.number().start() < first.number().start()
        && 2 * level.stream().filter(outline::isLeaf).count() < level.size();
  }

  private static Set<Style> styles(List<Entry> entries) {
    EnumSet<Style> styles = EnumSet.noneOf(Style.class);
    entries.forEach(entry -> styles.add(entry.marker().style()));
    return styles;
  }

  private static Set<Style> deepest(List<Entry> leaves) {
    Stream<Style> used = leaves.stream().map(leaf -> leaf.marker().style());
    return used.max(Style::compareTo).<Set<Style>>map(EnumSet::of).orElse(Set.of());
  }
}
