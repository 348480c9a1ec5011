package duban.suspension;

import duban.audit.AuditEntry;
import duban.engine.ProcessPause;
import duban.organisation.Actor;
import duban.planning.MeasureEnding;
import duban.planning.MeasureId;
import duban.planning.MeasureJournal;
import duban.planning.MeasureNotFound;
import duban.planning.MeasureParked;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import duban.planning.Suspension;
import duban.planning.Suspensions;
import duban.problem.FormInvalid;
import duban.work.OpenTasks;
import duban.work.Parking;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office parks a measure (挂账) and takes it up again. */
@Service
public class Suspending {

  private final Plans plans;
  private final Suspensions suspensions;
  private final ProcessPause processes;
  private final OpenTasks tasks;
  private final Parking parking;
  private final Resumption resumption;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Suspending(
      Plans plans,
      Suspensions suspensions,
      ProcessPause processes,
      OpenTasks tasks,
      Parking parking,
      Resumption resumption,
      MeasureJournal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.suspensions = suspensions;
    this.processes = processes;
    this.tasks = tasks;
    this.parking = parking;
    this.resumption = resumption;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Parks a running measure: its timers stand still, its tasks wait.
   *
   * @param expected the day on which it is expected to go on
   */
  @Transactional
  public void suspend(Actor actor, MeasureId id, String reason, LocalDate expected) {
    PublishedPlan plan = supervised(actor, id);
    if (!expected.isAfter(LocalDate.now(clock))) {
      throw FormInvalid.of("expected", "suspension-ends-in-past");
    }
    tasks.holdAll(id.value());
    if (!suspensions.begin(id, reason, expected, actor.name())) {
      throw new MeasureNotRunning(plans.measure(id));
    }
    processes.suspend(id.value());
    parking.park(id);
    events.publishEvent(new MeasureParked(id, reason, expected));
    journal.byPerson(id, actor, plan.office(), "suspended", reason + "（预计恢复：" + expected + "）");
  }

  /** Takes a parked measure up again; what was due after it was parked gets the lost days back. */
  @Transactional
  public void resume(Actor actor, MeasureId id, String note) {
    PublishedPlan plan = supervised(actor, id);
    tasks.holdAll(id.value());
    Suspension ended = wake(id, note, actor.name());
    if (ended == null) {
      throw new MeasureNotSuspended(plans.measure(id));
    }
    resumption.of(ended);
    journal.byPerson(id, actor, plan.office(), "resumed", note);
  }

  /** What ends need not be taken up first. */
  @EventListener
  void on(MeasureEnding ending) {
    wake(ending.measure(), null, AuditEntry.SYSTEM);
  }

  private Suspension wake(MeasureId id, String note, String by) {
    if (!suspensions.end(id, note, by)) {
      return null;
    }
    processes.resume(id.value());
    parking.unpark(id);
    return suspensions.ofMeasure(id).get(0);
  }

  /** The plan of a measure, for its office only. */
  private PublishedPlan supervised(Actor actor, MeasureId id) {
    PublishedMeasure measure = plans.measure(id);
    PublishedPlan plan = plans.plan(id.plan());
    if (actor.belongsTo(plan.office())) {
      return plan;
    }
    boolean known =
        actor.belongsTo(plan.leaders())
            || measure.units().stream().anyMatch(unit -> actor.belongsTo(unit.unit()));
    throw known ? new NotTheOffice(measure) : new MeasureNotFound(id.value());
  }
}
