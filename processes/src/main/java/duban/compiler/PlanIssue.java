package duban.compiler;

import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** The plan is issued; work and reporting begin side by side. */
final class PlanIssue implements CompileStep {

  @Override
  public void apply(MeasureParties measure, ModelDraft draft) {
    Scope office = draft.scope(measure.office());
    double row = draft.place(measure.office()).row();
    StartEvent start =
        draft.node(
            StartEvent.class,
            BpmnIds.START_PLAN_ISSUED,
            "方案印发",
            measure.cite("《" + measure.plan().title() + "》印发"),
            office,
            new Spot(Box.event(draft.columns().event(), row)));
    draft.label(start, LabelPlace.BELOW);
    draft.node(
        ParallelGateway.class,
        BpmnIds.GATEWAY_WORK_AND_REPORTS,
        null,
        measure.refer("办理与定期报告同时开始"),
        office,
        new Spot(Box.gateway(draft.columns().gateway(), row)));
    draft.flow(BpmnIds.START_PLAN_ISSUED, BpmnIds.GATEWAY_WORK_AND_REPORTS);
  }
}
