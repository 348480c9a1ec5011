package duban.supervision;

import duban.engine.Processes;
import duban.organisation.UnitId;
import duban.planning.Deadlines;
import duban.planning.MeasureEnding;
import duban.planning.MeasureId;
import duban.planning.MeasureResumed;
import duban.planning.Plans;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskGone;
import duban.work.TaskPostponed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The life of a supervision case, called by {@code supervision.bpmn} under the bean name {@code
 * supervision} and by the end of the overdue task.
 */
@Component("supervision")
public class Supervision {

  static final String OPENED_BY_HAND = "Message_OpenedByHand";
  static final String STEP_BY_HAND = "Message_StepByHand";
  static final String SETTLED = "Message_Settled";
  static final String WAIVED = "Message_Waived";
  static final String WITHDRAWN = "Message_Withdrawn";

  /** When rules say that a matter is not looked at again. */
  private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

  private final SupervisionCases cases;
  private final CaseSteps steps;
  private final CaseJournal journal;
  private final OpenTasks tasks;
  private final Processes processes;
  private final Plans plans;
  private final Deadlines deadlines;
  private final OverdueDays days;
  private final Clock clock;

  Supervision(
      SupervisionCases cases,
      CaseSteps steps,
      CaseJournal journal,
      OpenTasks tasks,
      Processes processes,
      Plans plans,
      Deadlines deadlines,
      OverdueDays days,
      Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.journal = journal;
    this.tasks = tasks;
    this.processes = processes;
    this.plans = plans;
    this.deadlines = deadlines;
    this.days = days;
    this.clock = clock;
  }

  /**
   * Opens the case of an overdue task.
   *
   * @param subject the measure's id, or the key of the plan whose task as a whole is overdue
   * @param element id of the overdue task in its model
   * @param unit registered unit that is late
   * @return the case's id; null when the office has opened one by hand before
   */
  public Long open(String subject, String element, String unit, String processInstance) {
    OpenTask task =
        tasks
            .find(subject, element, new UnitId(unit))
            .orElseThrow(() -> new IllegalStateException(element + " of " + unit + " is not open"));
    Long opened = cases.open(task, processInstance).orElse(null);
    journal.bySystem(cases.openOf(task.id()).orElseThrow(), "overdue");
    if (opened != null) {
      steps.opened(opened);
    }
    return opened;
  }

  /** The office that supervises. */
  public String office(Long matter) {
    return plans.plan(cases.get(matter).plan()).office().value();
  }

  /** What the matter is about, as the escalation policy names it. */
  public String taskKind(Long matter) {
    return cases.get(matter).kind();
  }

  /** Full working days that the unit is late. */
  public Integer workingDaysOverdue(Long matter) {
    return days.of(cases.get(matter));
  }

  /**
   * Notes when the rules are asked again.
   *
   * @param nextDay on which working day overdue; 0 for never
   */
  public Date planNextLook(Long id, Integer nextDay) {
    SupervisionCase matter = cases.get(id);
    if (nextDay <= 0) {
      cases.lookAt(id, null);
      return Date.from(NEVER);
    }
    int overdue = days.of(matter);
    // a table that names a day that has passed is asked again the next working day
    int ahead = Math.max(nextDay - overdue, 1);
    Instant look = deadlines.openingAfter(matter.subject(), clock.instant(), ahead);
    cases.lookAt(id, look);
    return Date.from(look);
  }

  /**
   * Takes the step that the rules name. Nobody is urged twice on one day.
   *
   * @return whether an interview is to be recorded
   */
  public boolean takeStep(Long id, String level, boolean tellLeaders) {
    SupervisionCase matter = cases.get(id);
    Level step = Level.valueOf(level).after(matter.level());
    if (step == Level.NONE || (step == Level.URGE && hasStepToday(matter))) {
      return false;
    }
    return steps.bySystem(matter, step, tellLeaders);
  }

  private boolean hasStepToday(SupervisionCase matter) {
    return matter.steps().stream()
        .anyMatch(step -> LocalDate.ofInstant(step.at(), clock.getZone()).equals(today()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** A supervised task has ended, by its unit or by its cut-off: the case ends with it. */
  @EventListener
  void on(TaskGone gone) {
    cases
        .openOf(gone.task().id())
        .ifPresent(
            matter -> {
              steps.end(
                  matter,
                  gone.completed() ? SupervisionCase.State.SETTLED : SupervisionCase.State.LAPSED);
              processes.deliver(SETTLED, matter.processInstance());
            });
  }

  /** An overdue task was given more time: its case is withdrawn. */
  @EventListener
  void on(TaskPostponed postponed) {
    cases
        .openOf(postponed.task().id())
        .ifPresent(
            matter -> {
              steps.end(matter, SupervisionCase.State.EXTENDED);
              processes.deliver(WITHDRAWN, matter.processInstance());
            });
  }

  /**
   * Ends every open case of a measure before its tasks end, so that no case is told of those; the
   * cases' processes end with the measure's.
   */
  @EventListener
  void on(MeasureEnding ending) {
    lapseAll(ending.measure());
  }

  /** The engine's timers have moved; the pages are to name the same days. */
  @EventListener
  void on(MeasureResumed resumed) {
    cases.ofMeasure(resumed.measure()).stream()
        .filter(matter -> matter.open() && matter.nextLook() != null)
        .forEach(
            matter ->
                cases.lookAt(
                    matter.id(),
                    deadlines.openingAfter(
                        matter.subject(), matter.nextLook(), resumed.workingDays())));
  }

  /** Ends every open case of a measure that is being closed or wound up, before it ends. */
  public void lapseAll(MeasureId measure) {
    lapse(cases.ofMeasure(measure));
  }

  /** Ends every open case of a plan that is being wound up, its measures' too. */
  public void lapseAll(String plan) {
    lapse(cases.ofPlan(plan));
  }

  private void lapse(List<SupervisionCase> matters) {
    matters.stream()
        .filter(SupervisionCase::open)
        .forEach(
            matter -> {
              steps.end(matter, SupervisionCase.State.LAPSED);
              if (matter.byHand()) {
                // the others are part of the process that ends
                processes.deliver(SETTLED, matter.processInstance());
              }
            });
  }
}
