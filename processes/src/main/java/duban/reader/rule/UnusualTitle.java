package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.reader.text.Width;
import java.util.List;
import java.util.regex.Pattern;

/** A title that holds what belongs elsewhere: marks of a table, a label of units. */
public final class UnusualTitle implements PlanRule {

  private static final Pattern FOREIGN =
      Pattern.compile("[|\\t]|^[,。;:、)\\]—]|(?:牵头|责任|配合)(?:责任)?(?:单位|部门)(?=[:|]|$)");

  @Override
  public List<Finding> check(PlacedPlan placed) {
    return placed.measures(UnusualTitle::isUnusual).stream()
        .map(pointer -> finding(placed, pointer))
        .toList();
  }

  private static boolean isUnusual(Measure measure) {
    return measure.title() != null && FOREIGN.matcher(Width.half(measure.title())).find();
  }

  private static Finding finding(PlacedPlan placed, String pointer) {
    Measure measure = placed.measure(pointer);
    return placed.finding(
        Level.WARNING,
        "title-unusual",
        pointer,
        "措施" + measure.number() + "的标题“" + measure.title() + "”混入了别的内容",
        "请对照原文改正标题，并检查正文和单位是否完整");
  }
}
