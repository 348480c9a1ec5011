package duban.planning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * A plan's reporting calendar for its page.
 *
 * @param underWay the period whose reports were opened last; it ends as it began
 * @param upcoming the next periods with the actual moments
 * @param usual what is usual for each rhythm
 */
record ReportingCalendarView(
    PlanRef plan,
    Rhythm rhythm,
    ReportingMoments moments,
    String by,
    Instant at,
    @Nullable String underWay,
    List<Upcoming> upcoming,
    Map<Rhythm, ReportingMoments> usual,
    List<String> actions) {

  /** A period that will open, with its moments by name, in their order. */
  record Upcoming(String period, Map<String, Instant> moments, boolean holidaysKnown) {

    static Upcoming of(
        ReportingPeriod period, ReportingMoments moments, duban.calendar.WorkingCalendar calendar) {
      Map<String, Instant> dates = new java.util.LinkedHashMap<>();
      moments.inOrder().forEach((name, rule) -> dates.put(name, rule.of(period, calendar)));
      int last = moments.draft().dayOf(period, calendar).getYear();
      return new Upcoming(
          period.toString(),
          dates,
          calendar.coversYear(period.year()) && calendar.coversYear(last));
    }
  }
}
