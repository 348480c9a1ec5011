package duban.compiler;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;

/** The coordinator sums up the period, the office reviews it; then the next period follows. */
final class ReportReview implements CompileStep {

  /** Room for the cut-off's label where the next task stands in the same lane. */
  private static final double CUT_OFF_LABEL = 40;

  @Override
  public void apply(MeasureParties measure, ModelDraft draft) {
    Party office = measure.office();
    TimedTask consolidate =
        task(
                measure,
                draft,
                TaskKind.CONSOLIDATE_REPORT,
                BpmnIds.TASK_CONSOLIDATE_REPORT,
                measure.coordinator())
            .cutOff("截止未汇总");
    draft.flow(BpmnIds.GATEWAY_CONSOLIDATE_REPORT_MERGE, consolidate.id());
    if (measure.coordinator().isOffice()) {
      draft.columns().next(CUT_OFF_LABEL, 0);
    }
    TimedTask review =
        task(measure, draft, TaskKind.REVIEW_REPORT, BpmnIds.TASK_REVIEW_REPORT, office)
            .cutOff("截止未审");
    draft.flow(consolidate.id(), review.id());
    gateway(measure, draft, BpmnIds.GATEWAY_REPORT_ACCEPTED, "同意?", "办公室是否同意汇总的进展");
    gateway(measure, draft, BpmnIds.GATEWAY_PERIOD_DONE_MERGE, null, "本报告期结束");
    draft.flow(review.id(), BpmnIds.GATEWAY_REPORT_ACCEPTED);
    decide(measure, draft);
    LanePlace from = draft.place(measure.coordinator());
    consolidate.cutOffTo(
        BpmnIds.GATEWAY_PERIOD_DONE_MERGE, from.channelBelow(), Expressions.CONSOLIDATION_MISSED);
    review.cutOffTo(
        BpmnIds.GATEWAY_PERIOD_DONE_MERGE, draft.place(office).under(), Expressions.REVIEW_MISSED);
    nextPeriod(measure, draft);
  }

  private TimedTask task(
      MeasureParties measure, ModelDraft draft, TaskKind kind, String id, Party performer) {
    return TimedTask.add(draft, measure, Assignment.of(measure, kind, id, performer));
  }

  private void gateway(
      MeasureParties measure, ModelDraft draft, String id, String question, String purpose) {
    double row = draft.place(measure.office()).row();
    ExclusiveGateway gateway =
        draft.node(
            ExclusiveGateway.class,
            id,
            question,
            measure.refer(purpose),
            draft.scope(measure.office()),
            new Spot(Box.gateway(draft.columns().gateway(), row)));
    if (question != null) {
      draft.label(gateway, LabelPlace.ABOVE);
    }
  }

  private void decide(MeasureParties measure, ModelDraft draft) {
    String question = BpmnIds.GATEWAY_REPORT_ACCEPTED;
    String done = BpmnIds.GATEWAY_PERIOD_DONE_MERGE;
    List<Point> yes = List.of(draft.spot(question).right(), draft.spot(done).left());
    draft.answer(question, true, "同意", Expressions.REPORT_ACCEPTED, done, yes);
    Return.add(measure, draft, question, BpmnIds.GATEWAY_CONSOLIDATE_REPORT_MERGE);
  }

  private void nextPeriod(MeasureParties measure, ModelDraft draft) {
    Spot from = draft.spot(BpmnIds.GATEWAY_PERIOD_DONE_MERGE);
    Spot to = draft.spot(BpmnIds.GATEWAY_NEXT_PERIOD_MERGE);
    draft.flow(
        BpmnIds.GATEWAY_PERIOD_DONE_MERGE,
        BpmnIds.GATEWAY_NEXT_PERIOD_MERGE,
        Route.from(from.top())
            .toY(draft.place(measure.office()).channelAbove())
            .toX(to.centreX())
            .to(to.top()));
  }
}
