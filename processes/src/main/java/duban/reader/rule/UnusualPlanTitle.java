package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Plan;
import duban.reader.text.Width;
import java.util.List;
import java.util.regex.Pattern;

/** A name of the plan that holds sentences, marks of the page or the words of a notice. */
public final class UnusualPlanTitle implements PlanRule {

  private static final int LONGEST = 80;
  private static final Pattern FOREIGN =
      Pattern.compile("[。;!?|\\t<>]|\\*\\*|》的(?:通知|函)|^关于(?:印发|转发)|导航|菜单|首页|网站|当前位置");

  @Override
  public List<Finding> check(PlacedPlan placed) {
    return isUnusual(placed.plan())
        ? List.of(
            placed.finding(
                Level.WARNING,
                "plan-title-unusual",
                "/title",
                "方案标题中混入了别的内容：" + placed.plan().title(),
                "请对照原文改正标题"))
        : List.of();
  }

  private static boolean isUnusual(Plan plan) {
    String title = plan.title();
    return title != null && (title.length() > LONGEST || FOREIGN.matcher(Width.half(title)).find());
  }
}
