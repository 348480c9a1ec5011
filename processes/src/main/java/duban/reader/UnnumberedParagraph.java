package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import java.util.List;

/**
 * A second paragraph where nearly all measures have one: perhaps a measure that lost its number.
 */
final class UnnumberedParagraph implements Rule {

  private static final int MANY = 5;

  @Override
  public List<Finding> check(Draft draft) {
    List<Measure> measures = draft.plan().measures();
    List<Measure> longer = measures.stream().filter(UnnumberedParagraph::hasMore).toList();
    return longer.size() * MANY > measures.size()
        ? List.of()
        : longer.stream().map(measure -> finding(draft, measure)).toList();
  }

  private static boolean hasMore(Measure measure) {
    return measure.text().contains("\n");
  }

  private static Finding finding(Draft draft, Measure measure) {
    return new Finding(
        Level.WARNING,
        "paragraph-without-number",
        measure.source(),
        null,
        "措施" + measure.number() + "有几个段落，其他措施只有一段",
        "请对照原文，检查后面的段落是否是另一条措施，编号是否丢失");
  }
}
