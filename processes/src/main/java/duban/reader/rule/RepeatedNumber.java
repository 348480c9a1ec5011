package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two measures with one number: their processes could not be told apart. */
public final class RepeatedNumber implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    Set<String> seen = new HashSet<>();
    return placed.measures(measure -> !seen.add(printed(measure))).stream()
        .map(pointer -> finding(placed, pointer))
        .toList();
  }

  private static Finding finding(PlacedPlan placed, String pointer) {
    return placed.finding(
        Level.ERROR,
        "number-repeated",
        pointer,
        "编号" + printed(placed.measure(pointer)) + "重复，前面已有同号的措施",
        "请对照原文改正其中一条的编号；也可能是漏了一个标题");
  }

  /** The reader sets {@code -2} behind a number that it finds again. */
  private static String printed(Measure measure) {
    return String.valueOf(measure.number()).replaceFirst("-\\d+$", "");
  }
}
