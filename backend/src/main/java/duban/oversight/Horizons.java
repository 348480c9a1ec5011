package duban.oversight;

import duban.planning.ReportingPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;

/**
 * How far the forecast looks in each plan: to the end of the period that it is in.
 *
 * @param periods by the keys of plans, never empty
 */
record Horizons(Map<String, ReportingPeriod> periods, ZoneId zone) {

  /** Periods before this one whose record counts. */
  private static final int PAST_PERIODS = 4;

  ReportingPeriod of(String plan) {
    return periods.get(plan);
  }

  Instant end(String plan) {
    return end(of(plan));
  }

  Instant end(ReportingPeriod period) {
    return period.lastDay().plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** The last day of the last of them. */
  LocalDate until() {
    return periods.values().stream()
        .map(ReportingPeriod::lastDay)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The first day of the oldest period whose record counts. */
  Instant beginning() {
    return periods.values().stream()
        .map(Horizons::beginning)
        .min(Comparator.naturalOrder())
        .orElseThrow()
        .atStartOfDay(zone)
        .toInstant();
  }

  private static LocalDate beginning(ReportingPeriod period) {
    return period.firstDay().minusMonths((long) (PAST_PERIODS + 1) * period.rhythm().months());
  }
}
