package duban.compiler;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;

/** In an open period everybody reports, or is cut off; then the coordinator may sum up. */
final class ReportCollection implements CompileStep {

  @Override
  public void apply(MeasureParties measure, ModelDraft draft) {
    Party coordinator = measure.coordinator();
    List<Assignment> reports =
        measure.reporters().stream().map(unit -> report(measure, unit)).toList();
    Shares shares = new Shares(measure, draft, reports);
    String reported =
        shares.add(
            BpmnIds.TIMER_PERIOD_OPENS,
            coordinator,
            BpmnIds.GATEWAY_REPORT_FORK,
            BpmnIds.GATEWAY_REPORT_JOIN);
    String merge = BpmnIds.GATEWAY_CONSOLIDATE_REPORT_MERGE;
    LanePlace lane = draft.place(coordinator);
    draft.node(
        ExclusiveGateway.class,
        merge,
        null,
        measure.refer("首次汇总,或退回后再次汇总"),
        draft.scope(coordinator),
        new Spot(Box.gateway(draft.columns().gateway(), lane.row())));
    draft.flow(reported, merge);
    shares.cutOffOfSingleTo(merge);
  }

  private static Assignment report(MeasureParties measure, Party unit) {
    return Assignment.of(measure, TaskKind.REPORT, BpmnIds.reportTask(unit.id()), unit);
  }
}
