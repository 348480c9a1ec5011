package duban.suspension;

import duban.calendar.WorkingCalendar;
import duban.compiler.BpmnIds;
import duban.engine.ProcessPause;
import duban.engine.Processes;
import duban.engine.Timers;
import duban.engine.Timers.Timer;
import duban.planning.Deadlines;
import duban.planning.MeasureId;
import duban.planning.MeasureResumed;
import duban.planning.PeriodSkipped;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.Suspension;
import duban.planning.Suspensions;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.Parking;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What a measure needs when it is taken up again. Work, supervision and what else is asked of the
 * measure gets the working days of the suspension back. Reports follow the calendar of the plan: a
 * period that was cut off meanwhile is skipped, one that is not ends with everybody else's.
 */
@Component
class Resumption {

  private final Suspensions suspensions;
  private final Plans plans;
  private final Deadlines deadlines;
  private final OpenTasks tasks;
  private final Parking parking;
  private final Processes processes;
  private final ProcessPause pause;
  private final Timers timers;
  private final WorkingCalendar calendar;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Resumption(
      Suspensions suspensions,
      Plans plans,
      Deadlines deadlines,
      OpenTasks tasks,
      Parking parking,
      Processes processes,
      ProcessPause pause,
      Timers timers,
      WorkingCalendar calendar,
      ApplicationEventPublisher events,
      Clock clock) {
    this.suspensions = suspensions;
    this.plans = plans;
    this.deadlines = deadlines;
    this.tasks = tasks;
    this.parking = parking;
    this.processes = processes;
    this.pause = pause;
    this.timers = timers;
    this.calendar = calendar;
    this.events = events;
    this.clock = clock;
  }

  void of(Suspension ended) {
    int days = suspensions.workingDays(ended);
    postpone(ended, days);
    skipPeriodThatPassed(ended.measure());
    timers.of(ended.measure().value()).forEach(timer -> move(timer, ended, days));
    tasks.ofMeasure(ended.measure()).forEach(task -> move(task, ended, days));
    events.publishEvent(new MeasureResumed(ended.measure(), days));
  }

  private void postpone(Suspension ended, int days) {
    PublishedMeasure measure = plans.measure(ended.measure());
    LocalDate deadline =
        measure.deadline() == null
            ? LocalDate.of(plans.plan(measure.id().plan()).periodEnd(), 12, 31)
            : measure.deadline();
    if (days > 0 && !deadline.isBefore(day(ended.suspendedAt()))) {
      plans.postpone(measure.id(), calendar.plusWorkingDays(deadline, days));
    }
  }

  private void skipPeriodThatPassed(MeasureId measure) {
    timers.of(measure.value()).stream()
        .filter(timer -> passed(measure, timer))
        .findFirst()
        .ifPresent(
            timer -> {
              events.publishEvent(new PeriodSkipped(measure, period(timer)));
              pause.skip(
                  timer.processInstance(), BpmnIds::ofReports, BpmnIds.GATEWAY_NEXT_PERIOD_MERGE);
            });
  }

  /** Whether a timer shows that the period its process is in was cut off meanwhile. */
  private boolean passed(MeasureId measure, Timer timer) {
    if (!ofMeasure(timer, measure) || !BpmnIds.ofReports(timer.element())) {
      return false;
    }
    if (timer.element().equals(BpmnIds.TIMER_PERIOD_OPENS)) {
      return isPast(deadlines.reportCutOff(measure.value(), period(timer)).toInstant());
    }
    return BpmnIds.isCutOff(timer.element()) && isPast(timer.due());
  }

  private void move(Timer timer, Suspension ended, int days) {
    if (timer.due().isBefore(ended.suspendedAt())) {
      return;
    }
    if (!ofMeasure(timer, ended.measure()) || !BpmnIds.ofReports(timer.element())) {
      timers.move(timer, later(timer.due(), days));
    } else if (BpmnIds.isDue(timer.element())) {
      reportDue(ended.measure(), timer.element(), period(timer))
          .ifPresent(due -> timers.move(timer, due));
    }
  }

  private void move(OpenTask task, Suspension ended, int days) {
    if (task.due() == null || task.due().isBefore(ended.suspendedAt())) {
      return;
    }
    Instant due =
        BpmnIds.ofReports(task.element())
            ? reportDue(ended.measure(), task.element(), task.period()).orElse(task.due())
            : later(task.due(), days);
    if (!due.equals(task.due())) {
      timers.due(task.id(), due);
      parking.reschedule(task, due);
    }
  }

  private Optional<Instant> reportDue(MeasureId measure, String element, String period) {
    if (element.endsWith("_ReviewReport")) {
      return Optional.of(deadlines.reportReview(measure.value(), period).toInstant());
    }
    if (element.endsWith("_ConsolidateReport")) {
      return Optional.of(deadlines.reportConsolidation(measure.value(), period).toInstant());
    }
    return element.contains("_Report_")
        ? Optional.of(deadlines.report(measure.value(), period).toInstant())
        : Optional.empty();
  }

  /** The same time of day, some working days later. */
  private Instant later(Instant due, int days) {
    ZonedDateTime local = due.atZone(clock.getZone());
    return days == 0
        ? due
        : calendar
            .plusWorkingDays(local.toLocalDate(), days)
            .atTime(local.toLocalTime())
            .atZone(clock.getZone())
            .toInstant();
  }

  private static boolean ofMeasure(Timer timer, MeasureId measure) {
    return timer.process().equals(BpmnIds.process(measure.plan(), measure.number()));
  }

  private String period(Timer timer) {
    return (String) processes.variable(timer.processInstance(), BpmnIds.PERIOD);
  }

  private boolean isPast(Instant instant) {
    return !instant.isAfter(clock.instant());
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }
}
