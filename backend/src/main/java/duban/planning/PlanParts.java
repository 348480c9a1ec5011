package duban.planning;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Section;
import duban.plan.Unit;
import java.util.List;

/** Exchanges parts of a plan. */
final class PlanParts {

  private PlanParts() {}

  static Plan exchanged(
      Plan plan, List<Section> sections, List<Measure> measures, List<Unit> units) {
    return new Plan(
        plan.key(),
        plan.title(),
        plan.documentNumber(),
        plan.issuer(),
        plan.issueDate(),
        plan.status(),
        plan.periodStart(),
        plan.periodEnd(),
        plan.jurisdiction(),
        plan.leadingGroup(),
        plan.leadingOffice(),
        plan.leadingOfficeHost(),
        sections,
        measures,
        plan.organisational(),
        plan.goals(),
        units);
  }
}
