package duban.books;

import duban.calendar.WorkingCalendar;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** On which working day a unit does a task: decided once, by its temper and the task alone. */
final class Diary {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final WorkingCalendar calendar;

  Diary(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** Empty for never. */
  Optional<LocalDate> dayOf(OpenTask task) {
    return switch (task.kind()) {
      case IMPLEMENT -> implementation(task);
      case REVIEW_REPORT,
          REVIEW_CLOSURE,
          EDIT_PERIOD_REPORT,
          APPROVE_PERIOD_REPORT,
          SUPERVISE,
          INTERVIEW,
          VERIFY_INSTRUCTION ->
          Optional.of(after(day(task.created()), 1 + chance(task, 2)));
      case ADVISE_EXTENSION, DECIDE_EXTENSION -> Optional.of(day(task.created()));
      default -> usual(task);
    };
  }

  private Optional<LocalDate> usual(OpenTask task) {
    LocalDate due = day(task.due());
    return switch (Temper.of(task.unit())) {
      case PUNCTUAL, SLOPPY ->
          Optional.of(earlier(after(day(task.created()), chance(task, 3)), due));
      case LATE -> Optional.of(after(due, 1 + chance(task, 8)));
      case NEVER -> task.kind() == TaskKind.REPORT ? Optional.empty() : Optional.of(after(due, 9));
    };
  }

  /**
   * Spread over a year, so that measures are closed all the time; some units take longer, or are
   * not done when their plan ends.
   */
  private Optional<LocalDate> implementation(OpenTask task) {
    boolean never = Temper.of(task.unit()) == Temper.NEVER;
    if (never && chance(task, 3) == 0) {
      return Optional.empty();
    }
    int days = never ? 600 : 30 + chance(task, 300);
    return Optional.of(calendar.rollForward(day(task.created()).plusDays(days)));
  }

  private LocalDate after(LocalDate day, int workingDays) {
    return calendar.plusWorkingDays(day, workingDays);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** A number below {@code bound} that is always the same for the same piece of work. */
  static int chance(OpenTask task, int bound) {
    String work = task.unit() + "/" + task.measure() + "/" + task.element() + "/" + task.period();
    return Math.floorMod(work.hashCode() * 0x9E3779B9 >>> 8, bound);
  }

  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }
}
