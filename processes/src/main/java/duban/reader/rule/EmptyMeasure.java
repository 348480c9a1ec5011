package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import java.util.List;

/** A measure that says nothing: its words were lost, or its number is none. */
public final class EmptyMeasure implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    return placed.measures(EmptyMeasure::isEmpty).stream()
        .map(pointer -> finding(placed, pointer))
        .toList();
  }

  private static Finding finding(PlacedPlan placed, String pointer) {
    return placed.finding(
        Level.ERROR,
        "no-text",
        pointer,
        "措施" + placed.measure(pointer).number() + "只有编号，没有内容",
        "请对照原文补充内容，或删除这一条");
  }

  private static boolean isEmpty(Measure measure) {
    return isBlank(measure.title()) && isBlank(measure.text());
  }

  private static boolean isBlank(String words) {
    return words == null || words.isBlank();
  }
}
