package duban.review;

import duban.compiler.PlanCompiler;
import duban.plan.Measure;
import duban.plan.Plan;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Shows what a measure of a draft would run as. */
@Service
class DraftModels {

  private final Reviewing reviewing;
  private final DraftFindings findings;

  DraftModels(Reviewing reviewing, DraftFindings findings) {
    this.reviewing = reviewing;
    this.findings = findings;
  }

  /**
   * The BPMN document of one measure.
   *
   * @throws MeasureIncomplete when it lacks what a process needs
   */
  byte[] model(UUID id, String measure) {
    Checked checked = findings.check(reviewing.draft(id));
    Plan plan = checked.planToRun();
    int index = checked.measures().indexOf(checked.measure(measure));
    if (index < 0) {
      throw new DraftMeasureNotFound(measure);
    }
    Measure compiled = plan.measures().get(index);
    if (!isComplete(compiled)) {
      throw new MeasureIncomplete(measure);
    }
    return new PlanCompiler().compile(plan.withMeasures(List.of(compiled))).get(0).bpmn();
  }

  private static boolean isComplete(Measure measure) {
    return !measure.number().isEmpty()
        && measure.items().stream()
            .noneMatch(
                item ->
                    item.lead().isEmpty()
                        && item.responsible().isEmpty()
                        && item.collective().isEmpty());
  }
}
