package duban.review;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Plan;
import duban.planning.Plans;
import duban.reader.PlanRules;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a plan lacks that running it needs, beyond what {@link PlanRules} know of. */
@Component
class PublicationRules {

  private final Plans plans;
  private final Comparisons comparisons;

  PublicationRules(Plans plans, Comparisons comparisons) {
    this.plans = plans;
    this.comparisons = comparisons;
  }

  List<Finding> check(Checked draft) {
    List<Finding> findings = new ArrayList<>();
    checkPlan(draft, findings);
    for (int i = 0; i < draft.measures().size(); i++) {
      checkMeasure(draft, i, findings);
    }
    checkNumbersOfAdded(draft, findings);
    return findings;
  }

  /** What is added to a running plan needs a number of its own before it can be started. */
  private void checkNumbersOfAdded(Checked draft, List<Finding> findings) {
    if (draft.draft().amends() == null) {
      return;
    }
    Comparison comparison = comparisons.of(draft.draft(), draft.planToRun());
    for (int i = 0; i < draft.measures().size(); i++) {
      DraftMeasure measure = draft.measures().get(i);
      if (comparison.adds(measure.id()) && draft.taken().contains(measure.number())) {
        findings.add(
            draft.doubt(
                Level.WARNING,
                "number-of-running",
                "/measures/" + i,
                "新增措施的编号" + measure.number() + "已由运行中的措施使用",
                "如要启动这条措施，请换一个编号"));
      }
    }
  }

  private void checkPlan(Checked draft, List<Finding> findings) {
    Plan plan = draft.plan();
    if (plan.jurisdiction() == null) {
      findings.add(
          error(draft, "no-territory", "/jurisdiction", "不知道是哪个地方的方案，无法对照单位名册", "请填写地方，如徐州市"));
    }
    if (draft.draft().isOpen()
        && draft.draft().amends() == null
        && plans.find(plan.key()).isPresent()) {
      findings.add(error(draft, "key-taken", "/key", "已有方案使用代号" + plan.key(), "请换一个代号"));
    }
  }

  private static void checkMeasure(Checked draft, int index, List<Finding> findings) {
    DraftMeasure measure = draft.measures().get(index);
    String pointer = "/measures/" + index;
    if (measure.number().isEmpty()) {
      findings.add(error(draft, "measure-without-number", pointer, "有一条措施没有编号", "请编号"));
    }
    if (measure.title().isBlank()) {
      String message = "措施" + measure.number() + "没有标题";
      findings.add(error(draft, "measure-without-title", pointer, message, "请填写标题"));
    }
  }

  private static Finding error(
      Checked draft, String code, String subject, String message, String remedy) {
    return draft.doubt(Level.ERROR, code, subject, message, remedy);
  }
}
