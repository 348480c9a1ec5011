package duban.compiler;

import duban.plan.Measure;
import duban.plan.Plan;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * Compiles each measure of a plan into an executable BPMN process; the same plan gives the same
 * bytes.
 */
public final class PlanCompiler {

  private static final List<CompileStep> STEPS =
      List.of(
          new UnitLanes(),
          new PlanIssue(),
          new WorkItems(),
          new MeasureClosure(),
          new ReportingPeriods(),
          new ReportCollection(),
          new ReportReview(),
          new OverdueSupervision(),
          new PlanWindUp(),
          new PageWidth());

  /**
   * Loads the model API, which takes as long as reading a document: a command that does both does
   * this at the same time. Compiling works without it.
   */
  public static void prepare() {
    Bpmn.createEmptyModel();
  }

  public List<MeasureModel> compile(Plan plan) {
    return plan.measures().parallelStream().map(measure -> compile(plan, measure)).toList();
  }

  private MeasureModel compile(Plan plan, Measure measure) {
    MeasureParties parties = MeasureParties.of(plan, measure);
    ModelDraft draft = new ModelDraft(parties);
    STEPS.forEach(step -> step.apply(parties, draft));
    return new MeasureModel(
        measure.number(),
        BpmnIds.process(plan.key(), measure.number()),
        measure.number() + ".bpmn",
        draft.write());
  }
}
