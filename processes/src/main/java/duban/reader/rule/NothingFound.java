package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.List;

/** No measure at all: probably not a plan, or its numbers are lost. */
public final class NothingFound implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    return placed.plan().measures().isEmpty()
        ? List.of(
            new Finding(
                Level.ERROR,
                "nothing-found",
                null,
                "/measures",
                "文中没有找到带编号的措施",
                "请确认文件是责任分工方案，且编号在提取文字时没有丢失"))
        : List.of();
  }
}
