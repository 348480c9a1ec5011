package duban.compiler;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;

/**
 * The same task for several parties at once, each in its own lane, between a fork and a join; both
 * stand in the coordinator's lane. A single party needs neither.
 */
final class Shares {

  private static final double MERGE_FROM_TASK = GroupWork.END_CENTRE - GroupWork.TASK_CENTRE;

  private final MeasureParties measure;
  private final ModelDraft draft;
  private final TaskKind kind;
  private final int item;
  private final List<Party> parties;
  private TimedTask onlyTask;

  Shares(MeasureParties measure, ModelDraft draft, TaskKind kind, int item, List<Party> parties) {
    this.measure = measure;
    this.draft = draft;
    this.kind = kind;
    this.item = item;
    this.parties = parties;
  }

  static String node(TaskKind kind, Party party, int item) {
    String task = BpmnIds.task(kind, party.id(), item);
    return party.isGroup() ? BpmnIds.groupOf(task) : task;
  }

  /** Adds the shares behind {@code source} and gives the id of the node they end in. */
  String add(String source, Party coordinator, String fork, String join) {
    if (parties.size() == 1) {
      String share = share(parties.get(0), column());
      draft.flow(source, share);
      return share;
    }
    gateway(fork, coordinator, kind.label() + ":各单位同时进行");
    draft.flow(source, fork);
    double column = column();
    parties.forEach(party -> afterFork(fork, share(party, column)));
    gateway(join, coordinator, kind.label() + ":各单位全部完成").setCamundaAsyncBefore(true);
    parties.forEach(party -> draft.flow(exit(party), join, toJoin(draft, exit(party), join)));
    return join;
  }

  private void afterFork(String fork, String share) {
    draft.flow(fork, share, fromFork(draft, fork, share));
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

  /** The left side of the column for the shares; wide enough for groups and merge gateways. */
  private double column() {
    boolean groups = parties.stream().anyMatch(Party::isGroup);
    double width = groups ? GroupWork.WIDTH : merges() ? MERGE_FROM_TASK + 75 : Box.TASK_WIDTH;
    return draft.columns().next(groups ? Columns.GAP : Columns.TASK_GAP, width);
  }

  private boolean merges() {
    return kind == TaskKind.REPORT && parties.size() > 1;
  }

  private double taskCentre() {
    return parties.stream().anyMatch(Party::isGroup) ? GroupWork.TASK_CENTRE : Box.TASK_WIDTH / 2;
  }

  private String share(Party party, double left) {
    String task = BpmnIds.task(kind, party.id(), item);
    String label = labelOf();
    if (party.isGroup()) {
      String done = kind == TaskKind.REPORT ? "已填报" : "已落实";
      return new GroupWork(draft, measure, party, task, left).add(kind, label, done);
    }
    TimedTask timed = TimedTask.add(draft, measure, kind, task, label, party, left + taskCentre());
    onlyTask = timed;
    if (kind == TaskKind.REPORT) {
      timed.cutOff("截止未报");
    }
    if (merges()) {
      merge(party, timed, left);
    }
    return task;
  }

  private String labelOf() {
    return item > 0 && kind == TaskKind.IMPLEMENT && measure.items().size() > 1
        ? measure.items().get(item - 1).label(kind.label())
        : kind.label();
  }

  /** The join counts arrivals by flow, so report and cut-off must come in on one. */
  private void merge(Party party, TimedTask task, double left) {
    LanePlace lane = draft.place(party);
    String merge = BpmnIds.reportMerge(party.id());
    draft.node(
        ExclusiveGateway.class,
        merge,
        null,
        measure.refer(party.name() + ":已报或缺报"),
        draft.scope(party),
        new Spot(Box.gateway(left + taskCentre() + MERGE_FROM_TASK, lane.row())));
    draft.flow(task.id(), merge);
    task.cutOffTo(merge, lane.under(), Expressions.missed(party));
  }

  /** With one unit there is no merge of its own: its cut-off goes straight on. */
  void cutOffOfOnlyTaskTo(String target) {
    Party only = parties.get(0);
    if (parties.size() == 1 && !only.isGroup()) {
      onlyTask.cutOffTo(target, draft.place(only).under(), Expressions.missed(only));
    }
  }

  private String exit(Party party) {
    return merges() && !party.isGroup() ? BpmnIds.reportMerge(party.id()) : node(kind, party, item);
  }

  /** From a fork straight to the task beside it, else up or down to the task's row. */
  static List<Point> fromFork(ModelDraft draft, String fork, String target) {
    Spot from = draft.spot(fork);
    Spot to = draft.spot(target);
    if (from.row() == to.row()) {
      return List.of(from.right(), to.left());
    }
    return Route.from(to.row() > from.row() ? from.bottom() : from.top())
        .toY(to.row())
        .to(to.left());
  }

  /** Along the task's row, then up or down into the join. */
  static List<Point> toJoin(ModelDraft draft, String source, String join) {
    Spot from = draft.spot(source);
    Spot to = draft.spot(join);
    if (from.row() == to.row()) {
      return List.of(from.right(), to.left());
    }
    return Route.from(from.right())
        .toX(to.centreX())
        .to(from.row() > to.row() ? to.bottom() : to.top());
  }
}
