package duban.policy;

import duban.calendar.WorkingCalendar;
import duban.policy.DryRun.Change;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Compares whether a task would have been overdue by the terms of two tables. */
final class DeadlineDryRun {

  private final TableAnswers present;
  private final TableAnswers changed;
  private final WorkingCalendar calendar;
  private final Clock clock;

  DeadlineDryRun(
      TableAnswers present, TableAnswers changed, WorkingCalendar calendar, Clock clock) {
    this.present = present;
    this.changed = changed;
    this.calendar = calendar;
    this.clock = clock;
  }

  Optional<Difference> of(PastTask task) {
    Map<String, Object> question = Map.of("taskKind", task.kind());
    Optional<Integer> before = present.days(question, "workingDays");
    Optional<Integer> after = changed.days(question, "workingDays");
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return Optional.empty();
    }
    boolean was = isOverdue(task, before.get());
    boolean is = isOverdue(task, after.get());
    return was == is
        ? Optional.empty()
        : Optional.of(
            new Difference(
                task,
                is ? Change.NEWLY_OVERDUE : Change.NO_LONGER_OVERDUE,
                before.get().toString(),
                after.get().toString()));
  }

  private boolean isOverdue(PastTask task, int term) {
    Instant end = task.ended() == null ? clock.instant() : task.ended();
    LocalDate opened = LocalDate.ofInstant(task.created(), clock.getZone());
    LocalDate day = calendar.plusWorkingDays(opened, term);
    return end.isAfter(calendar.endOfWork(day).plus(spread(task)));
  }

  /** Due moments are spread over an hour by measure; the recorded one shows how far. */
  private Duration spread(PastTask task) {
    LocalDate day = LocalDate.ofInstant(task.due(), clock.getZone());
    Duration after = Duration.between(calendar.endOfWork(day), task.due());
    return after.isNegative() ? Duration.ZERO : after;
  }
}
