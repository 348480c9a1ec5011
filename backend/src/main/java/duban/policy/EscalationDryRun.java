package duban.policy;

import duban.calendar.WorkingCalendar;
import duban.policy.DryRun.Change;
import duban.supervision.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Compares, for each working day a task was overdue, the levels two escalation tables give. */
final class EscalationDryRun {

  private final TableAnswers present;
  private final TableAnswers changed;
  private final WorkingCalendar calendar;
  private final Clock clock;

  EscalationDryRun(
      TableAnswers present, TableAnswers changed, WorkingCalendar calendar, Clock clock) {
    this.present = present;
    this.changed = changed;
    this.calendar = calendar;
    this.clock = clock;
  }

  Optional<Difference> of(PastTask task) {
    int days = workingDays(task, calendar, clock);
    Level before = Level.NONE;
    Level after = Level.NONE;
    for (int day = 0; day <= days; day++) {
      before = higher(before, level(present, task, day));
      after = higher(after, level(changed, task, day));
    }
    return before == after
        ? Optional.empty()
        : Optional.of(new Difference(task, change(before, after), before.name(), after.name()));
  }

  /** Working days from the due date to the end, or to today. */
  static int workingDays(PastTask task, WorkingCalendar calendar, Clock clock) {
    Instant end = task.ended() == null ? clock.instant() : task.ended();
    return calendar.workingDaysBetween(
        LocalDate.ofInstant(task.due(), clock.getZone()),
        LocalDate.ofInstant(end, clock.getZone()));
  }

  private static Level level(TableAnswers table, PastTask task, int day) {
    return table
        .to(Map.of("taskKind", task.kind(), "workingDaysOverdue", day), "level")
        .map(found -> Level.valueOf((String) found))
        .orElse(Level.NONE);
  }

  private static Level higher(Level one, Level other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static Change change(Level before, Level after) {
    if (before == Level.NONE) {
      return Change.NEWLY_FLAGGED;
    }
    if (after == Level.NONE) {
      return Change.NO_LONGER_FLAGGED;
    }
    return before.compareTo(after) < 0 ? Change.RAISED : Change.LOWERED;
  }
}
