package duban.planning;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a plan reports.
 *
 * @param holdsAfter it holds for the periods that end after this day
 * @param firstPeriod the first of its rhythm, where the rhythm was another before; else null
 * @param by name of who set it, as it was then
 */
public record ReportingCalendar(
    LocalDate holdsAfter,
    Rhythm rhythm,
    ReportingPeriod firstPeriod,
    ReportingMoments moments,
    String by,
    Instant at) {

  /**
   * The period after one. A period of an earlier rhythm is followed by the one that holds the next
   * day, so that no month goes without a report, and not by one before the rhythm's first.
   */
  ReportingPeriod after(ReportingPeriod period) {
    ReportingPeriod next = rhythm.holding(period.lastDay().plusDays(1));
    boolean early = firstPeriod != null && next.compareTo(firstPeriod) < 0;
    return early && period.rhythm() != rhythm ? firstPeriod : next;
  }
}
