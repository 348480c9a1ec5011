package duban.compiler;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;

/**
 * The same task for several parties at once, each in its own lane, between a fork and a join; both
 * stand in the coordinator's lane. A single party needs neither.
 */
final class Shares {

  /** From a report task to the gateway that merges it with its cut-off. */
  private static final double MERGE_FROM_TASK = GroupWork.END_CENTRE - GroupWork.TASK_CENTRE;

  private final MeasureParties measure;
  private final ModelDraft draft;
  private final List<Assignment> tasks;
  private final boolean groups;
  private final boolean reports;

  /** The unit's task that was added last: where there is one unit only, its task. */
  private TimedTask last;

  Shares(MeasureParties measure, ModelDraft draft, List<Assignment> tasks) {
    this.measure = measure;
    this.draft = draft;
    this.tasks = tasks;
    groups = tasks.stream().anyMatch(task -> task.performer().isGroup());
    reports = tasks.get(0).kind() == TaskKind.REPORT;
  }

  /** The node that stands for a party's share: its task, or the subprocess around it. */
  static String node(Assignment task) {
    return task.performer().isGroup() ? BpmnIds.groupOf(task.id()) : task.id();
  }

  /** Adds the shares behind {@code source} and gives the id of the node they end in. */
  String add(String source, Party coordinator, String fork, String join) {
    if (tasks.size() == 1) {
      share(tasks.get(0), column());
      draft.flow(source, node(tasks.get(0)));
      return node(tasks.get(0));
    }
    String label = tasks.get(0).label();
    gateway(fork, coordinator, label + ":各单位同时进行");
    draft.flow(source, fork);
    double column = column();
    for (Assignment task : tasks) {
      share(task, column);
      draft.flow(fork, node(task), fromFork(fork, node(task)));
    }
    gateway(join, coordinator, label + ":各单位全部完成").setCamundaAsyncBefore(true);
    tasks.forEach(task -> draft.flow(exit(task), join, toJoin(draft, exit(task), join)));
    return join;
  }

  /** A single unit's report has no merge gateway of its own: its cut-off goes straight on. */
  void cutOffOfSingleTo(String target) {
    Party single = tasks.get(0).performer();
    if (tasks.size() == 1 && !single.isGroup()) {
      last.cutOffTo(target, draft.place(single).under(), Expressions.missed(single));
    }
  }

  private ParallelGateway gateway(String id, Party lane, String purpose) {
    return draft.node(
        ParallelGateway.class,
        id,
        null,
        measure.refer(purpose),
        draft.scope(lane),
        new Spot(Box.gateway(draft.columns().gateway(), draft.place(lane).row())));
  }

  /** The left side of a column that is wide enough for groups and merge gateways. */
  private double column() {
    if (groups) {
      return draft.columns().next(Columns.GAP, GroupWork.WIDTH);
    }
    double width =
        merges() ? Box.TASK_WIDTH / 2 + MERGE_FROM_TASK + Box.GATEWAY / 2 : Box.TASK_WIDTH;
    return draft.columns().next(Columns.TASK_GAP, width);
  }

  private boolean merges() {
    return reports && tasks.size() > 1;
  }

  private void share(Assignment task, double left) {
    if (task.performer().isGroup()) {
      new GroupWork(draft, measure, task, left).add();
      return;
    }
    double centre = left + (groups ? GroupWork.TASK_CENTRE : Box.TASK_WIDTH / 2);
    last = TimedTask.add(draft, measure, task, centre);
    if (reports) {
      last.cutOff("截止未报");
    }
    if (merges()) {
      merge(task, last, centre + MERGE_FROM_TASK);
    }
  }

  /** The join counts arrivals by flow, so report and cut-off must come in on one. */
  private void merge(Assignment task, TimedTask timed, double centreX) {
    Party unit = task.performer();
    LanePlace lane = draft.place(unit);
    String merge = BpmnIds.reportMerge(unit.id());
    draft.node(
        ExclusiveGateway.class,
        merge,
        null,
        measure.refer(unit.name() + ":已报或缺报"),
        draft.scope(unit),
        new Spot(Box.gateway(centreX, lane.row())));
    draft.flow(task.id(), merge);
    timed.cutOffTo(merge, lane.under(), Expressions.missed(unit));
  }

  private String exit(Assignment task) {
    return merges() && !task.performer().isGroup()
        ? BpmnIds.reportMerge(task.performer().id())
        : node(task);
  }

  /** From a fork straight to the task beside it, else up or down to the task's row. */
  private List<Point> fromFork(String fork, String target) {
    Spot from = draft.spot(fork);
    Spot to = draft.spot(target);
    if (from.row() == to.row()) {
      return List.of(from.right(), to.left());
    }
    Point start = to.row() > from.row() ? from.bottom() : from.top();
    return Route.from(start).toY(to.row()).to(to.left());
  }

  /** Along the task's row, then up or down into the join. */
  static List<Point> toJoin(ModelDraft draft, String source, String join) {
    Spot from = draft.spot(source);
    Spot to = draft.spot(join);
    if (from.row() == to.row()) {
      return List.of(from.right(), to.left());
    }
    Point end = from.row() > to.row() ? to.bottom() : to.top();
    return Route.from(from.right()).toX(to.centreX()).to(end);
  }
}
