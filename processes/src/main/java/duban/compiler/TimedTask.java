package duban.compiler;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
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
  private final TaskKind kind;
  private final String id;
  private final Party performer;
  private final Scope scope;
  private final Spot spot;

  private TimedTask(
      ModelDraft draft,
      MeasureParties measure,
      TaskKind kind,
      String id,
      Party performer,
      Scope scope,
      Spot spot) {
    this.draft = draft;
    this.measure = measure;
    this.kind = kind;
    this.id = id;
    this.performer = performer;
    this.scope = scope;
    this.spot = spot;
  }

  /** Adds a task to the performer's lane, in the column around {@code centreX}. */
  static TimedTask add(
      ModelDraft draft,
      MeasureParties measure,
      TaskKind kind,
      String id,
      String label,
      Party performer,
      double centreX) {
    Spot spot = new Spot(Box.task(centreX, draft.place(performer).row()));
    return add(draft, measure, kind, id, label, performer, draft.scope(performer), spot);
  }

  static TimedTask add(
      ModelDraft draft,
      MeasureParties measure,
      TaskKind kind,
      String id,
      String label,
      Party performer,
      Scope scope,
      Spot spot) {
    TimedTask task = new TimedTask(draft, measure, kind, id, performer, scope, spot);
    task.addTask(label);
    task.addDueTimer();
    return task;
  }

  String id() {
    return id;
  }

  private void addTask(String label) {
    String purpose = performer.role().label() + "(" + performer.name() + "):" + label;
    UserTask task = draft.node(UserTask.class, id, label, measure.cite(purpose), scope, spot);
    task.setCamundaFormKey(kind.formKey());
    task.setCamundaCandidateGroups(Expressions.of(Expressions.unit(performer)));
    task.setCamundaDueDate(kind.deadline().due());
    CamundaTaskListener reminder = draft.create(CamundaTaskListener.class);
    reminder.setCamundaEvent("timeout");
    reminder.setAttributeValue("id", BpmnIds.reminder(id));
    reminder.setCamundaExpression(Expressions.REMIND);
    reminder.addChildElement(timer(BpmnIds.reminder(id), kind.deadline().reminder()));
    draft.extensions(task).addChildElement(reminder);
  }

  private void addDueTimer() {
    String timer = BpmnIds.dueTimer(id);
    addTimer(timer, "到期未办", kind.deadline().due(), false, DUE_FROM_LEFT, LabelPlace.LEFT);
    String end = BpmnIds.overdueEnd(id);
    double under = spot.row() + LanePlace.UNDER;
    EndEvent overdue =
        draft.node(
            EndEvent.class,
            end,
            "超期督办",
            measure.refer("超期,转入督办;" + performer.name() + "的任务继续"),
            scope,
            new Spot(Box.event(spot.box().x() + DUE_FROM_LEFT, under)));
    draft.label(overdue, LabelPlace.LEFT);
    draft.listener(overdue, "start", Expressions.overdueElement(id));
    draft.listener(overdue, "start", Expressions.overdueUnit(performer));
    EscalationEventDefinition escalation =
        draft.create(EscalationEventDefinition.class, end + "_escalation");
    escalation.setEscalation(draft.overdue());
    overdue.getEventDefinitions().add(escalation);
    draft.flow(timer, end, List.of(draft.spot(timer).bottom(), draft.spot(end).top()));
  }

  /** Adds the interrupting cut-off timer; the caller leads its flow on with {@link #cutOffTo}. */
  TimedTask cutOff(String label) {
    addTimer(
        BpmnIds.cutOffTimer(id),
        label,
        kind.deadline().cutOff(),
        true,
        CUT_OFF_FROM_LEFT,
        LabelPlace.RIGHT_BELOW);
    return this;
  }

  /**
   * Leads the cut-off to a node, at the height {@code channel}, and tells the product what is
   * missing.
   */
  void cutOffTo(String target, double channel, String missed) {
    String timer = BpmnIds.cutOffTimer(id);
    Spot end = draft.spot(target);
    Route path = Route.from(draft.spot(timer).bottom()).toY(channel);
    List<Point> way =
        end.row() == channel ? path.to(end.left()) : path.toX(end.centreX()).to(end.bottom());
    SequenceFlow flow = draft.flow(timer, target, way);
    draft.listener(flow, "take", missed);
  }

  private void addTimer(
      String timer,
      String label,
      String date,
      boolean interrupting,
      double fromLeft,
      LabelPlace labelPlace) {
    BoundaryEvent event =
        draft.node(
            BoundaryEvent.class,
            timer,
            label,
            measure.refer(performer.name() + "," + kind.label() + ":" + label),
            scope,
            new Spot(Box.event(spot.box().x() + fromLeft, spot.box().bottom())));
    event.setAttachedTo(draft.<Activity>element(id));
    event.setCancelActivity(interrupting);
    event.getEventDefinitions().add(timer(timer, date));
    draft.label(event, labelPlace);
  }

  private TimerEventDefinition timer(String owner, String date) {
    return timer(draft, owner, date);
  }

  static TimerEventDefinition timer(ModelDraft draft, String owner, String date) {
    TimerEventDefinition timer = draft.create(TimerEventDefinition.class, owner + "_timer");
    TimeDate timeDate = draft.anonymous(TimeDate.class);
    timeDate.setTextContent(date);
    timer.setTimeDate(timeDate);
    return timer;
  }
}
