package duban.compiler;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/**
 * A user task with its clock: a reminder before it is due, a timer that reports it overdue and
 * leaves it open, and for reports a cut-off that takes it away.
 */
final class TimedTask {

  private static final double DUE_FROM_LEFT = 20;
  private static final double CUT_OFF_FROM_LEFT = 80;

  private final ModelDraft draft;
  private final MeasureParties measure;
  private final Assignment assignment;
  private final Scope scope;
  private final Spot spot;

  private TimedTask(
      ModelDraft draft, MeasureParties measure, Assignment assignment, Scope scope, Spot spot) {
    this.draft = draft;
    this.measure = measure;
    this.assignment = assignment;
    this.scope = scope;
    this.spot = spot;
  }

  /** Adds a task to the performer's lane, in a new column. */
  static TimedTask add(ModelDraft draft, MeasureParties measure, Assignment assignment) {
    return add(draft, measure, assignment, draft.columns().task());
  }

  /** Adds a task to the performer's lane. */
  static TimedTask add(
      ModelDraft draft, MeasureParties measure, Assignment assignment, double centreX) {
    Spot spot = new Spot(Box.task(centreX, draft.place(assignment.performer()).row()));
    return add(draft, measure, assignment, draft.scope(assignment.performer()), spot);
  }

  static TimedTask add(
      ModelDraft draft, MeasureParties measure, Assignment assignment, Scope scope, Spot spot) {
    TimedTask task = new TimedTask(draft, measure, assignment, scope, spot);
    task.addTask();
    task.addDueTimer();
    task.addOverdueEnd();
    return task;
  }

  String id() {
    return assignment.id();
  }

  private Deadline deadline() {
    return assignment.kind().deadline();
  }

  private void addTask() {
    UserTask task =
        draft.node(
            UserTask.class, id(), assignment.label(), assignment.documentation(), scope, spot);
    task.setCamundaFormKey(assignment.kind().formKey());
    task.setCamundaCandidateGroups(Expressions.of(Expressions.unit(assignment.performer())));
    task.setCamundaDueDate(deadline().due());
    String id = BpmnIds.reminder(id());
    CamundaTaskListener reminder = draft.elements().create(CamundaTaskListener.class);
    reminder.setCamundaEvent("timeout");
    reminder.setAttributeValue("id", id);
    reminder.setCamundaExpression(Expressions.REMIND);
    reminder.addChildElement(
        draft.elements().timer(id, deadline().reminder(assignment.kind().formKey())));
    draft.elements().extend(task, reminder);
  }

  private void addDueTimer() {
    BoundaryEvent timer = addTimer(BpmnIds.dueTimer(id()), "到期未办", deadline().due(), DUE_FROM_LEFT);
    timer.setCancelActivity(false);
    draft.label(timer, LabelPlace.LEFT);
  }

  private void addOverdueEnd() {
    String timer = BpmnIds.dueTimer(id());
    String end = BpmnIds.overdueEnd(id());
    Party performer = assignment.performer();
    EndEvent overdue =
        draft.node(
            EndEvent.class,
            end,
            "超期督办",
            measure.refer("超期,转入督办;" + performer.name() + "的任务继续"),
            scope,
            new Spot(Box.event(draft.spot(timer).centreX(), spot.row() + LanePlace.UNDER)));
    draft.label(overdue, LabelPlace.LEFT);
    draft.elements().listener(overdue, "start", Expressions.overdueElement(id()));
    draft.elements().listener(overdue, "start", Expressions.overdueUnit(performer));
    overdue.getEventDefinitions().add(draft.elements().overdue(end));
    draft.flow(timer, end, List.of(draft.spot(timer).bottom(), draft.spot(end).top()));
  }

  /** Adds the interrupting cut-off timer; the caller leads its flow on with {@link #cutOffTo}. */
  TimedTask cutOff(String label) {
    String id = BpmnIds.cutOffTimer(id());
    BoundaryEvent timer = addTimer(id, label, deadline().cutOff(), CUT_OFF_FROM_LEFT);
    draft.label(timer, LabelPlace.RIGHT_BELOW);
    return this;
  }

  /**
   * Leads the cut-off to a node, at the height {@code channel}, and calls {@code missed} on the
   * way.
   */
  void cutOffTo(String target, double channel, String missed) {
    String timer = BpmnIds.cutOffTimer(id());
    Spot end = draft.spot(target);
    Route route = Route.from(draft.spot(timer).bottom()).toY(channel);
    List<Point> way =
        end.row() == channel ? route.to(end.left()) : route.toX(end.centreX()).to(end.bottom());
    SequenceFlow flow = draft.flow(timer, target, way);
    draft.elements().listener(flow, "take", missed);
  }

  private BoundaryEvent addTimer(String id, String label, String date, double fromLeft) {
    String purpose = assignment.performer().name() + "," + assignment.label() + ":" + label;
    BoundaryEvent event =
        draft.node(
            BoundaryEvent.class,
            id,
            label,
            measure.refer(purpose),
            scope,
            new Spot(Box.event(spot.box().x() + fromLeft, spot.box().bottom())));
    event.setAttachedTo(draft.elements().<UserTask>byId(id()));
    event.getEventDefinitions().add(draft.elements().timer(id, date));
    return event;
  }
}
