package duban.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Working days as the State Council arranges them: holidays off, some weekends worked to make up
 * for them (调休), and what the administrator added. In years without published arrangements only
 * weekends are off; ask {@link #coversYear(int)}.
 */
public class WorkingCalendar {

  private final PublishedDays published;
  private final Supplier<Map<LocalDate, OwnDay>> own;
  private final CalendarProperties properties;

  WorkingCalendar(
      PublishedDays published,
      Supplier<Map<LocalDate, OwnDay>> own,
      CalendarProperties properties) {
    this.published = published;
    this.own = own;
    this.properties = properties;
  }

  /** The calendar as it is now, whatever is added to it later. */
  public WorkingCalendar asOfNow() {
    Map<LocalDate, OwnDay> days = own.get();
    return new WorkingCalendar(published, () -> days, properties);
  }

  public boolean isWorkingDay(LocalDate day) {
    OwnDay added = own.get().get(day);
    return added != null ? added.working() : isPublishedWorkingDay(day);
  }

  /** As published, without what the administrator added. */
  public boolean isPublishedWorkingDay(LocalDate day) {
    return published.isWorkingDay(day).orElseGet(() -> !isWeekend(day));
  }

  /** What the State Council made of a day against its weekday; empty for an ordinary day. */
  public Optional<String> publishedNameOf(LocalDate day) {
    return published.nameOf(day);
  }

  public static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /** Whether the holidays of this year are known. */
  public boolean coversYear(int year) {
    return published.coversYear(year);
  }

  /** The day itself if it is a working day, else the next one. */
  public LocalDate rollForward(LocalDate day) {
    return nearest(day, 1);
  }

  /** The day itself if it is a working day, else the last one before it. */
  public LocalDate rollBack(LocalDate day) {
    return nearest(day, -1);
  }

  /**
   * The day that many working days later, or earlier if negative; the day counted from does not
   * count. Zero is {@link #rollForward(LocalDate)}.
   */
  public LocalDate plusWorkingDays(LocalDate from, int days) {
    if (days == 0) {
      return rollForward(from);
    }
    int step = Integer.signum(days);
    LocalDate day = from;
    for (int left = Math.abs(days); left > 0; left--) {
      day = nearest(day.plusDays(step), step);
    }
    return day;
  }

  /**
   * Working days after {@code from} up to and including {@code to}; 0 unless {@code to} is later.
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (!to.isAfter(from)) {
      return 0;
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /** The moment at which work ends on this day: the hour at which what is due that day is due. */
  public Instant endOfWork(LocalDate day) {
    return at(day, properties.endOfWork());
  }

  /** The moment at which work begins on this day. */
  public Instant startOfWork(LocalDate day) {
    return at(day, properties.startOfWork());
  }

  /** An hour of a day in the offices' zone. */
  public Instant at(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(properties.zone()).toInstant();
  }

  private LocalDate nearest(LocalDate from, int step) {
    LocalDate day = from;
    while (!isWorkingDay(day)) {
      day = day.plusDays(step);
    }
    return day;
  }
}
