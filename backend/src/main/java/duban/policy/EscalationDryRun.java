package duban.policy;

import duban.calendar.WorkingCalendar;
import duban.policy.DryRun.Change;
import duban.supervision.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Compares, for each working day a task was overdue, the levels two escalation tables give. */
final class EscalationDryRun {

  private final TableAnswers present;
  private final TableAnswers changed;
  private final WorkingCalendar calendar;
  private final Clock clock;
  private final Map<Late, Levels> known = new HashMap<>();

  EscalationDryRun(
      TableAnswers present, TableAnswers changed, WorkingCalendar calendar, Clock clock) {
    this.present = present;
    this.changed = changed;
    this.calendar = calendar;
    this.clock = clock;
  }

  Optional<Difference> of(PastTask task) {
    Levels levels =
        known.computeIfAbsent(
            new Late(task.kind(), workingDays(task, calendar, clock)), this::levels);
    Level before = levels.before();
    Level after = levels.after();
    return before == after
        ? Optional.empty()
        : Optional.of(new Difference(task, change(before, after), before.name(), after.name()));
  }

  /** All that the tables ask of a matter. */
  private record Late(String kind, int days) {}

  /** The highest level each table gives. */
  private record Levels(Level before, Level after) {}

  private Levels levels(Late late) {
    Level before = Level.NONE;
    Level after = Level.NONE;
    for (int day = 0; day <= late.days(); day++) {
      before = higher(before, level(present, late.kind(), day));
      after = higher(after, level(changed, late.kind(), day));
    }
    return new Levels(before, after);
  }

  /** Working days from the due date to the end, or to today. */
  static int workingDays(PastTask task, WorkingCalendar calendar, Clock clock) {
    Instant end = task.ended() == null ? clock.instant() : task.ended();
    return calendar.workingDaysBetween(
        LocalDate.ofInstant(task.due(), clock.getZone()),
        LocalDate.ofInstant(end, clock.getZone()));
  }

  private static Level level(TableAnswers table, String kind, int day) {
    return table
        .to(Map.of("taskKind", kind, "workingDaysOverdue", day), "level")
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
