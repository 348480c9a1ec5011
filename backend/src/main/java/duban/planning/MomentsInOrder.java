package duban.planning;

import duban.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * The rule that every moment of a period comes after the one before it, and all before the next
 * period opens. Holidays move days towards each other, so it is the actual dates of actual periods
 * that are compared.
 */
final class MomentsInOrder {

  /** Moments of measures are spread over an hour. */
  private static final Duration APART = Duration.ofHours(1);

  private final ReportingMoments moments;
  private final WorkingCalendar calendar;

  MomentsInOrder(ReportingMoments moments, WorkingCalendar calendar) {
    this.moments = moments;
    this.calendar = calendar;
  }

  /**
   * @throws CalendarOutOfOrder naming the first two that are not
   */
  void check(ReportingPeriod period) {
    String earlier = null;
    Instant earlierAt = null;
    for (Map.Entry<String, DayRule> moment : moments.inOrder().entrySet()) {
      Instant at = moment.getValue().of(period, calendar);
      if (earlier != null) {
        check(period, earlier, earlierAt, moment.getKey(), at);
      }
      earlier = moment.getKey();
      earlierAt = at;
    }
    Instant next = moments.opening().of(period.next(), calendar);
    check(period, earlier, earlierAt, "nextOpening", next);
  }

  private static void check(
      ReportingPeriod period, String earlier, Instant earlierAt, String later, Instant laterAt) {
    if (laterAt.isBefore(earlierAt.plus(APART))) {
      throw new CalendarOutOfOrder(period, earlier, earlierAt, later, laterAt);
    }
  }
}
