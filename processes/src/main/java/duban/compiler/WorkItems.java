package duban.compiler;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;

/**
 * Each work item: its coordinator signs for it, everybody carries out their share. Several items
 * run side by side; then each coordinator sums up its own, and the measure waits for all.
 */
final class WorkItems implements CompileStep {

  /** Clear of the piece that leads the item before to the join. */
  private static final double BEFORE_TASK = 24;

  /** Clear of the labels under the task's row as well. */
  private static final double BEFORE_LABELS = 57;

  @Override
  public void apply(MeasureParties measure, ModelDraft draft) {
    List<String> ends = new ArrayList<>();
    for (MeasureParties.Item item : measure.items()) {
      String signFor = signFor(measure, item, draft);
      String implemented = implement(measure, item, signFor, draft);
      ends.add(item.position() > 0 ? consolidate(measure, item, implemented, draft) : implemented);
    }
    if (ends.size() > 1) {
      join(measure, ends, draft);
    }
  }

  /** The node that is reached once all work is done. */
  static String exit(MeasureParties measure) {
    if (measure.items().size() > 1) {
      return BpmnIds.GATEWAY_ITEMS_JOIN;
    }
    MeasureParties.Item item = measure.items().get(0);
    return item.workers().size() > 1
        ? BpmnIds.implementJoin(1)
        : Shares.node(Assignment.of(measure, item, TaskKind.IMPLEMENT, item.workers().get(0)));
  }

  private String signFor(MeasureParties measure, MeasureParties.Item item, ModelDraft draft) {
    Assignment task = Assignment.of(measure, item, TaskKind.SIGN_FOR, item.coordinator());
    String id = TimedTask.add(draft, measure, task).id();
    draft.flow(BpmnIds.GATEWAY_WORK_AND_REPORTS, id, toSignFor(measure, item, id, draft));
    return id;
  }

  private List<Point> toSignFor(
      MeasureParties measure, MeasureParties.Item item, String signFor, ModelDraft draft) {
    Spot fork = draft.spot(BpmnIds.GATEWAY_WORK_AND_REPORTS);
    Spot target = draft.spot(signFor);
    if (item.position() <= 1) {
      return target.row() == fork.row()
          ? List.of(fork.right(), target.left())
          : Route.from(fork.bottom()).toY(target.row()).to(target.left());
    }
    double before = item.coordinator().isOffice() ? BEFORE_LABELS : BEFORE_TASK;
    return Route.from(fork.bottom())
        .toY(draft.place(measure.office()).channelBelow())
        .toX(target.left().x() - before)
        .toY(target.row())
        .to(target.left());
  }

  private String implement(
      MeasureParties measure, MeasureParties.Item item, String signFor, ModelDraft draft) {
    List<Assignment> tasks =
        item.workers().stream()
            .map(worker -> Assignment.of(measure, item, TaskKind.IMPLEMENT, worker))
            .toList();
    Shares shares = new Shares(measure, draft, tasks);
    return shares.add(
        signFor,
        item.coordinator(),
        BpmnIds.implementFork(item.position()),
        BpmnIds.implementJoin(item.position()));
  }

  private String consolidate(
      MeasureParties measure, MeasureParties.Item item, String implemented, ModelDraft draft) {
    Assignment task = Assignment.of(measure, item, TaskKind.CONSOLIDATE, item.coordinator());
    String id = TimedTask.add(draft, measure, task).id();
    draft.flow(implemented, id);
    return id;
  }

  private void join(MeasureParties measure, List<String> ends, ModelDraft draft) {
    Party coordinator = measure.coordinator();
    LanePlace lane = draft.place(coordinator);
    ParallelGateway join =
        draft.node(
            ParallelGateway.class,
            BpmnIds.GATEWAY_ITEMS_JOIN,
            null,
            measure.refer("各项任务全部汇总"),
            draft.scope(coordinator),
            new Spot(Box.gateway(draft.columns().gateway(), lane.row())));
    join.setCamundaAsyncBefore(true);
    for (String end : ends.subList(0, ends.size() - 1)) {
      Point start = draft.spot(end).right();
      draft.flow(
          end,
          BpmnIds.GATEWAY_ITEMS_JOIN,
          Route.from(start)
              .toX(start.x() + 16)
              .toY(lane.lowerChannelAbove())
              .toX(draft.spot(BpmnIds.GATEWAY_ITEMS_JOIN).centreX())
              .to(draft.spot(BpmnIds.GATEWAY_ITEMS_JOIN).top()));
    }
    String last = ends.get(ends.size() - 1);
    draft.flow(
        last, BpmnIds.GATEWAY_ITEMS_JOIN, Shares.toJoin(draft, last, BpmnIds.GATEWAY_ITEMS_JOIN));
  }
}
