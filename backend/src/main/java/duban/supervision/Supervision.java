package duban.supervision;

import duban.calendar.WorkingCalendar;
import duban.engine.Processes;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureJournal;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskGone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The life of a supervision case, called by {@code supervision.bpmn} under the bean name {@code
 * supervision} and by the end of the overdue task.
 */
@Component("supervision")
public class Supervision {

  static final String SETTLED = "Message_Settled";

  private final SupervisionCases cases;
  private final OpenTasks tasks;
  private final Processes processes;
  private final WorkingCalendar calendar;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Supervision(
      SupervisionCases cases,
      OpenTasks tasks,
      Processes processes,
      WorkingCalendar calendar,
      MeasureJournal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cases = cases;
    this.tasks = tasks;
    this.processes = processes;
    this.calendar = calendar;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Opens the case of an overdue task.
   *
   * @param element id of the overdue task in the measure's model
   * @param unit registered unit that is late
   * @return the case's id
   */
  public Long open(String measure, String element, String unit, String processInstance) {
    MeasureId id = MeasureId.of(measure);
    OpenTask task =
        tasks
            .find(id, element, new UnitId(unit))
            .orElseThrow(() -> new IllegalStateException(element + " of " + unit + " is not open"));
    long opened = cases.open(task, processInstance);
    journal.byTime(id, task.unit(), "overdue", task.kind().slug());
    events.publishEvent(new CaseOpened(cases.get(opened)));
    return opened;
  }

  /** What the overdue task is, as the escalation policy names it. */
  public String taskKind(Long matter) {
    return cases.get(matter).taskKind().slug();
  }

  /** Full working days since the due date. */
  public Integer workingDaysOverdue(Long matter) {
    return workingDaysOverdue(cases.get(matter).due());
  }

  int workingDaysOverdue(Instant due) {
    return calendar.workingDaysBetween(
        LocalDate.ofInstant(due, clock.getZone()), LocalDate.now(clock));
  }

  /** An overdue task has ended, by its unit or by its cut-off: the case ends with it. */
  @EventListener
  void on(TaskGone gone) {
    cases
        .openOf(gone.task().id())
        .ifPresent(
            matter -> {
              end(
                  matter,
                  gone.completed() ? SupervisionCase.State.SETTLED : SupervisionCase.State.LAPSED);
              processes.deliver(SETTLED, matter.processInstance());
            });
  }

  /** Ends every open case of a measure that is being closed; its processes end with the measure. */
  void lapseAll(MeasureId measure) {
    cases.ofMeasure(measure).stream()
        .filter(matter -> matter.state() == SupervisionCase.State.OPEN)
        .forEach(matter -> end(matter, SupervisionCase.State.LAPSED));
  }

  private void end(SupervisionCase matter, SupervisionCase.State state) {
    cases.end(matter.id(), state);
    journal.byTime(
        matter.measure(),
        matter.unit(),
        state == SupervisionCase.State.SETTLED ? "settled" : "lapsed",
        matter.taskKind().slug());
  }
}
