package duban.compiler;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/**
 * The coordinator asks to strike the measure off (销号); the office agrees or returns the request.
 */
final class MeasureClosure implements CompileStep {

  @Override
  public void apply(MeasureParties measure, ModelDraft draft) {
    request(measure, draft);
    review(measure, draft);
    decide(measure, draft);
  }

  private void request(MeasureParties measure, ModelDraft draft) {
    Party coordinator = measure.coordinator();
    draft.node(
        ExclusiveGateway.class,
        BpmnIds.GATEWAY_REQUEST_CLOSURE_MERGE,
        null,
        measure.refer("首次申请,或退回后再次申请"),
        draft.scope(coordinator),
        new Spot(Box.gateway(draft.columns().gateway(), draft.place(coordinator).row())));
    draft.flow(WorkItems.exit(measure), BpmnIds.GATEWAY_REQUEST_CLOSURE_MERGE);
    String id = BpmnIds.TASK_REQUEST_CLOSURE;
    TimedTask.add(
        draft, measure, Assignment.of(measure, TaskKind.REQUEST_CLOSURE, id, coordinator));
    draft.flow(BpmnIds.GATEWAY_REQUEST_CLOSURE_MERGE, id);
  }

  private void review(MeasureParties measure, ModelDraft draft) {
    String id = BpmnIds.TASK_REVIEW_CLOSURE;
    TimedTask.add(
        draft, measure, Assignment.of(measure, TaskKind.REVIEW_CLOSURE, id, measure.office()));
    draft.flow(BpmnIds.TASK_REQUEST_CLOSURE, id);
  }

  private void decide(MeasureParties measure, ModelDraft draft) {
    String question = BpmnIds.GATEWAY_CLOSURE_ACCEPTED;
    double row = draft.place(measure.office()).row();
    ExclusiveGateway gateway =
        draft.node(
            ExclusiveGateway.class,
            question,
            "同意销号?",
            measure.refer("办公室是否同意销号"),
            draft.scope(measure.office()),
            new Spot(Box.gateway(draft.columns().gateway(), row)));
    draft.label(gateway, LabelPlace.ABOVE);
    draft.flow(BpmnIds.TASK_REVIEW_CLOSURE, question);
    EndEvent closed =
        draft.node(
            EndEvent.class,
            BpmnIds.END_CLOSED,
            "已销号",
            measure.refer("措施已销号,定期报告随之结束"),
            draft.scope(measure.office()),
            new Spot(Box.event(draft.columns().event(), row)));
    draft.label(closed, LabelPlace.BELOW);
    closed
        .getEventDefinitions()
        .add(
            draft
                .elements()
                .create(TerminateEventDefinition.class, BpmnIds.END_CLOSED + "_terminate"));
    List<Point> yes = List.of(draft.spot(question).right(), draft.spot(BpmnIds.END_CLOSED).left());
    draft.answer(question, true, "同意", Expressions.CLOSURE_ACCEPTED, BpmnIds.END_CLOSED, yes);
    Return.add(measure, draft, question, BpmnIds.GATEWAY_REQUEST_CLOSURE_MERGE);
  }
}
