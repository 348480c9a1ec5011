package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Plan;
import java.util.List;

/** Measures whose own text sets no day; told once, as most measures of most plans set none. */
public final class MissingDeadline implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    int without = placed.measures(measure -> measure.deadline() == null).size();
    return without == 0
        ? List.of()
        : List.of(
            new Finding(
                Level.NOTE,
                "no-deadline",
                null,
                null,
                count(placed.plan(), without) + "没有写明完成时限",
                "按方案终止年份的年底考核；另有时限的，请逐条填写"));
  }

  static String count(Plan plan, int some) {
    int all = plan.measures().size();
    return some == all ? "全部" + all + "条措施" : all + "条措施中有" + some + "条";
  }
}
