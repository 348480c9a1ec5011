package duban.planning;

import duban.calendar.WorkingCalendar;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * On which day of a reporting period something happens, and at what hour.
 *
 * @param day of the month, where a shorter month has its last day; or the number of working days
 * @param roll what becomes of a day of the month that is no working day; a day found by counting
 *     working days is one
 */
public record DayRule(
    @NotNull Kind kind, @Min(1) @Max(60) int day, @NotNull LocalTime hour, @NotNull Roll roll) {

  /** How the day is found. */
  public enum Kind {
    /** A day of the period's last month. */
    DAY_OF_LAST_MONTH,
    /** Working days after the period's end. */
    WORKING_DAYS_AFTER
  }

  /** Where a day that is no working day goes. */
  public enum Roll {
    /** To the next working day. */
    FORWARD,
    /** To the last working day before it. */
    BACK,
    /** Nowhere. */
    NONE
  }

  LocalDate dayOf(ReportingPeriod period, WorkingCalendar calendar) {
    LocalDate last = period.lastDay();
    if (kind == Kind.WORKING_DAYS_AFTER) {
      return calendar.plusWorkingDays(last, day);
    }
    LocalDate date = last.withDayOfMonth(Math.min(day, last.getDayOfMonth()));
    return switch (roll) {
      case FORWARD -> calendar.rollForward(date);
      case BACK -> calendar.rollBack(date);
      case NONE -> date;
    };
  }

  Instant of(ReportingPeriod period, WorkingCalendar calendar) {
    return calendar.at(dayOf(period, calendar), hour);
  }
}
