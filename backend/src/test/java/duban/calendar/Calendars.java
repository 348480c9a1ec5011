package duban.calendar;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** The calendar as published, for tests of rules. */
public final class Calendars {

  public static final CalendarProperties HOURS =
      new CalendarProperties(ZoneId.of("Asia/Shanghai"), LocalTime.of(9, 0), LocalTime.of(17, 30));

  private Calendars() {}

  public static WorkingCalendar published() {
    return new WorkingCalendar(PublishedDays.load(), Map::of, HOURS);
  }
}
