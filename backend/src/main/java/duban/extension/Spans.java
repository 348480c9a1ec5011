package duban.extension;

import duban.calendar.WorkingCalendar;
import duban.planning.Deadlines;
import duban.planning.Plans;
import duban.problem.FormInvalid;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * How far a task may be put off: to a working day after its due date that is not over. Reports have
 * to come before their cut-off, which no extension moves; all else before the plan ends.
 */
@Component
class Spans {

  /** The office's own tasks are not among them: nobody would decide. */
  private static final Set<TaskKind> EXTENDABLE =
      Set.of(
          TaskKind.SIGN_FOR,
          TaskKind.IMPLEMENT,
          TaskKind.CONSOLIDATE,
          TaskKind.REQUEST_CLOSURE,
          TaskKind.REPORT,
          TaskKind.CONSOLIDATE_REPORT);

  private final WorkingCalendar calendar;
  private final Deadlines deadlines;
  private final Plans plans;
  private final Clock clock;

  Spans(WorkingCalendar calendar, Deadlines deadlines, Plans plans, Clock clock) {
    this.calendar = calendar;
    this.deadlines = deadlines;
    this.plans = plans;
    this.clock = clock;
  }

  boolean isExtendable(OpenTask task) {
    return EXTENDABLE.contains(task.kind()) && task.measure() != null && task.due() != null;
  }

  Span of(OpenTask task) {
    LocalDate due = day(task.due());
    LocalDate today = LocalDate.now(clock);
    LocalDate first =
        due.isBefore(today) ? calendar.rollForward(today) : calendar.plusWorkingDays(due, 1);
    return new Span(first, last(task));
  }

  /** Refuses a day that is none of the span's, saying why at the field {@code until}. */
  void check(OpenTask task, LocalDate until) {
    Span span = of(task);
    if (until.isBefore(span.first())) {
      throw FormInvalid.of("until", "until-too-early");
    }
    if (until.isAfter(span.last())) {
      throw FormInvalid.of("until", "until-too-late");
    }
    if (!calendar.isWorkingDay(until)) {
      throw FormInvalid.of("until", "until-no-working-day");
    }
  }

  private LocalDate last(OpenTask task) {
    String measure = task.measure().value();
    return switch (task.kind()) {
      case REPORT -> before(deadlines.reportCutOff(measure, task.period()));
      case CONSOLIDATE_REPORT ->
          before(deadlines.reportConsolidationCutOff(measure, task.period()));
      default -> before(LocalDate.of(plans.plan(task.plan()).periodEnd() + 1, 1, 1));
    };
  }

  private LocalDate before(Date cutOff) {
    return before(day(cutOff.toInstant()));
  }

  /** The last working day before a day. */
  private LocalDate before(LocalDate day) {
    return calendar.plusWorkingDays(day, -1);
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }
}
