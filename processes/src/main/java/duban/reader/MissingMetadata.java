package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** Facts about the document that it does not state where they are looked for. */
final class MissingMetadata implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    Plan plan = placed.plan();
    List<Finding> findings = new ArrayList<>();
    if (plan.title() == null) {
      findings.add(missing("no-title", "/title", "没有找到方案的标题", "标题"));
    }
    if (plan.issuer() == null) {
      findings.add(missing("no-issuer", "/issuer", "没有找到印发单位", "印发单位"));
    }
    if (plan.issueDate() == null) {
      findings.add(missing("no-issue-date", "/issueDate", "没有找到印发日期", "印发日期"));
    }
    return findings;
  }

  private static Finding missing(String code, String subject, String message, String fact) {
    return new Finding(Level.WARNING, code, null, subject, message, "请对照原文填写" + fact);
  }
}
