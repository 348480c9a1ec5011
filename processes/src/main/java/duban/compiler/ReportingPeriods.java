package duban.compiler;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Goes from one reporting period to the next until the plan has none left. */
final class ReportingPeriods implements CompileStep {

  @Override
  public void apply(MeasureParties measure, ModelDraft draft) {
    double left = draft.columns().right();
    Columns columns = draft.columns();
    place(
        measure,
        draft,
        ExclusiveGateway.class,
        BpmnIds.GATEWAY_NEXT_PERIOD_MERGE,
        null,
        "首个报告期,或上一报告期已结束",
        Box.gateway(columns.gateway() + 30, row(measure, draft)));
    columns.next(30, 0);
    enter(measure, draft, left + 20);
    nextPeriod(measure, draft);
    periodLeft(measure, draft);
    opens(measure, draft);
  }

  private void enter(MeasureParties measure, ModelDraft draft, double trunk) {
    Point top = draft.spot(BpmnIds.GATEWAY_WORK_AND_REPORTS).top();
    draft.flow(
        BpmnIds.GATEWAY_WORK_AND_REPORTS,
        BpmnIds.GATEWAY_NEXT_PERIOD_MERGE,
        Route.from(top)
            .toY(draft.place(measure.office()).channelAbove())
            .toX(trunk)
            .toY(row(measure, draft))
            .to(draft.spot(BpmnIds.GATEWAY_NEXT_PERIOD_MERGE).left()));
  }

  private void nextPeriod(MeasureParties measure, ModelDraft draft) {
    double centre = draft.columns().next(Columns.GAP, Box.TASK_WIDTH) + Box.TASK_WIDTH / 2;
    ServiceTask task =
        place(
            measure,
            draft,
            ServiceTask.class,
            BpmnIds.TASK_NEXT_PERIOD,
            "转入下一报告期",
            "转入方案的下一个报告期",
            Box.task(centre, row(measure, draft)));
    task.setCamundaExpression(Expressions.NEXT_PERIOD);
    task.setCamundaResultVariable(BpmnIds.PERIOD);
    draft.flow(BpmnIds.GATEWAY_NEXT_PERIOD_MERGE, BpmnIds.TASK_NEXT_PERIOD);
  }

  private void periodLeft(MeasureParties measure, ModelDraft draft) {
    String question = BpmnIds.GATEWAY_PERIOD_LEFT;
    Box box = Box.gateway(draft.columns().gateway(), row(measure, draft));
    draft.label(
        place(measure, draft, ExclusiveGateway.class, question, "还有报告期?", "方案是否还有报告期", box),
        LabelPlace.ABOVE);
    draft.flow(BpmnIds.TASK_NEXT_PERIOD, question);
    Box end = Box.event(box.centreX(), draft.place(measure.office()).under());
    draft.label(
        place(measure, draft, EndEvent.class, BpmnIds.END_REPORTS_ENDED, "报告结束", "各报告期均已结束", end),
        LabelPlace.LEFT);
    List<Point> down =
        List.of(draft.spot(question).bottom(), draft.spot(BpmnIds.END_REPORTS_ENDED).top());
    draft.answer(question, false, "没有", null, BpmnIds.END_REPORTS_ENDED, down);
  }

  private void opens(MeasureParties measure, ModelDraft draft) {
    String timer = BpmnIds.TIMER_PERIOD_OPENS;
    IntermediateCatchEvent event =
        place(
            measure,
            draft,
            IntermediateCatchEvent.class,
            timer,
            "报告期开放",
            "等到报告期开放",
            Box.event(draft.columns().event(), row(measure, draft)));
    event.getEventDefinitions().add(draft.elements().timer(timer, Expressions.PERIOD_OPENING));
    draft.label(event, LabelPlace.BELOW);
    List<Point> right =
        List.of(draft.spot(BpmnIds.GATEWAY_PERIOD_LEFT).right(), draft.spot(timer).left());
    draft.answer(BpmnIds.GATEWAY_PERIOD_LEFT, true, "有", Expressions.PERIOD_LEFT, timer, right);
  }

  private <T extends FlowNode> T place(
      MeasureParties measure,
      ModelDraft draft,
      Class<T> type,
      String id,
      String name,
      String purpose,
      Box box) {
    return draft.node(
        type, id, name, measure.refer(purpose), draft.scope(measure.office()), new Spot(box));
  }

  private static double row(MeasureParties measure, ModelDraft draft) {
    return draft.place(measure.office()).row();
  }
}
