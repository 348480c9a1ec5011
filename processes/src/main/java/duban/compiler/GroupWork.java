package duban.compiler;

import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** A task of every member of a group: a subprocess that runs once for each, side by side. */
final class GroupWork {

  static final double WIDTH = 376;

  /** From the subprocess's left side to the middle of its task. */
  static final double TASK_CENTRE = 200;

  /** From the subprocess's left side to the middle of its end event. */
  static final double END_CENTRE = 328;

  private static final double START_CENTRE = 48;
  private static final double HEIGHT = 224;
  private static final double ROW = 80;

  private final ModelDraft draft;
  private final MeasureParties measure;
  private final Assignment assignment;
  private final Party group;
  private final String task;
  private final double left;
  private final double row;

  private Scope inside;

  GroupWork(ModelDraft draft, MeasureParties measure, Assignment assignment, double left) {
    this.draft = draft;
    this.measure = measure;
    this.assignment = assignment;
    this.group = assignment.performer();
    this.task = assignment.id();
    this.left = left;
    this.row = draft.place(group).row();
  }

  /** Adds the subprocess and gives its id. */
  String add() {
    addSubProcess();
    addStart();
    Spot spot = new Spot(Box.task(left + TASK_CENTRE, row));
    TimedTask timed = TimedTask.add(draft, measure, assignment, inside, spot);
    addEnd(BpmnIds.groupEnd(task), reports() ? "已填报" : "已落实", row);
    draft.flow(BpmnIds.groupStart(task), task);
    draft.flow(task, BpmnIds.groupEnd(task));
    if (reports()) {
      addCutOff(timed);
    }
    return BpmnIds.groupOf(task);
  }

  private boolean reports() {
    return assignment.kind() == TaskKind.REPORT;
  }

  private void addStart() {
    StartEvent start =
        draft.node(
            StartEvent.class,
            BpmnIds.groupStart(task),
            "任务下达",
            measure.refer("任务下达到" + group.name() + "的一个单位"),
            inside,
            new Spot(Box.event(left + START_CENTRE, row)));
    draft.label(start, LabelPlace.BELOW);
  }

  private void addSubProcess() {
    Box box = new Box(left, row - ROW, WIDTH, HEIGHT);
    SubProcess subProcess =
        draft.node(
            SubProcess.class,
            BpmnIds.groupOf(task),
            group.name() + assignment.label(),
            "每个成员单位各办一份\n" + assignment.documentation(),
            draft.scope(group),
            new Spot(box, row));
    MultiInstanceLoopCharacteristics loop =
        draft
            .elements()
            .create(MultiInstanceLoopCharacteristics.class, BpmnIds.groupOf(task) + "_members");
    loop.setSequential(false);
    loop.setCamundaCollection(Expressions.members(group));
    loop.setCamundaElementVariable(BpmnIds.MEMBER_UNIT);
    subProcess.addChildElement(loop);
    inside = new Scope(subProcess, null);
  }

  private void addCutOff(TimedTask timed) {
    double under = row + LanePlace.UNDER;
    addEnd(BpmnIds.groupMissed(task), "缺报", under);
    timed.cutOff("截止未报").cutOffTo(BpmnIds.groupMissed(task), under, Expressions.missed(group));
  }

  private void addEnd(String id, String label, double centreY) {
    EndEvent end =
        draft.node(
            EndEvent.class,
            id,
            label,
            measure.refer(group.name() + "的一个单位:" + label),
            inside,
            new Spot(Box.event(left + END_CENTRE, centreY)));
    draft.label(end, LabelPlace.BELOW);
  }
}
