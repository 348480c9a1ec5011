package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Plan;
import duban.reader.draft.Draft;
import duban.reader.draft.Signature;
import java.util.List;
import java.util.Optional;

/** Issuer or day that no signature tells: they were taken from the title or from the page. */
final class ConcludedFacts implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    Optional<Signature> signature = draft.document().parts().signature();
    Plan plan = draft.plan();
    boolean issuer = plan.issuer() != null && signature.map(Signature::issuer).isEmpty();
    boolean date = plan.issueDate() != null && signature.isEmpty();
    if (!issuer && !date) {
      return List.of();
    }
    String facts =
        (issuer ? "印发单位“" + plan.issuer() + "”" : "")
            + (issuer && date ? "、" : "")
            + (date ? "印发日期" + plan.issueDate() : "");
    return List.of(
        new Finding(
            Level.NOTE, "facts-concluded", null, null, "没有完整的落款，" + facts + "取自标题或网页信息", "请确认"));
  }
}
