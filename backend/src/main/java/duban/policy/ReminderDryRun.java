package duban.policy;

import duban.calendar.WorkingCalendar;
import duban.policy.DryRun.Change;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Compares when two tables would have reminded; tasks done before either are left out. */
final class ReminderDryRun {

  private final TableAnswers present;
  private final TableAnswers changed;
  private final WorkingCalendar calendar;
  private final Clock clock;

  ReminderDryRun(
      TableAnswers present, TableAnswers changed, WorkingCalendar calendar, Clock clock) {
    this.present = present;
    this.changed = changed;
    this.calendar = calendar;
    this.clock = clock;
  }

  Optional<Difference> of(PastTask task) {
    LocalDate due = LocalDate.ofInstant(task.due(), clock.getZone());
    LocalDate opened = LocalDate.ofInstant(task.created(), clock.getZone());
    int term = calendar.workingDaysBetween(opened, due);
    Map<String, Object> question = Map.of("taskKind", task.kind(), "termDays", term);
    // nobody is reminded before the task is there
    int before = Math.min(term, present.days(question, "daysBefore").orElse(0));
    int after = Math.min(term, changed.days(question, "daysBefore").orElse(0));
    if (before == after || isDoneBefore(task, due, Math.max(before, after))) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(
            task,
            after > before ? Change.REMINDED_EARLIER : Change.REMINDED_LATER,
            Integer.toString(before),
            Integer.toString(after)));
  }

  private boolean isDoneBefore(PastTask task, LocalDate due, int days) {
    Instant end = task.ended() == null ? clock.instant() : task.ended();
    return end.isBefore(calendar.startOfWork(calendar.plusWorkingDays(due, -days)));
  }
}
