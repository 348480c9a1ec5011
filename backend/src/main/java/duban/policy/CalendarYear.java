package duban.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A year of the working calendar.
 *
 * @param today of the product's clock
 * @param published whether the State Council's arrangement of the year is known; if not, only
 *     weekends are off
 * @param days those that are not as their weekday says, and those that were added
 */
record CalendarYear(
    int year,
    LocalDate today,
    boolean published,
    int workingDays,
    List<Day> days,
    List<String> actions) {

  /**
   * A day.
   *
   * @param name the holiday it is part of or makes up for
   * @param own what the administrator made of it; null where it is as published
   */
  record Day(LocalDate date, boolean working, @Nullable String name, @Nullable Own own) {}

  record Own(String reason, String by, Instant at) {}
}
