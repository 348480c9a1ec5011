/**
 * Working days of China and the one {@link java.time.Clock}. Others call {@link
 * duban.calendar.WorkingCalendar} and take the time from the injected clock, which is a {@link
 * duban.calendar.MovableClock}. Owns the tables {@code clock_offset} and {@code calendar_day}.
 */
@ApplicationModule(allowedDependencies = {})
package duban.calendar;

import org.springframework.modulith.ApplicationModule;
