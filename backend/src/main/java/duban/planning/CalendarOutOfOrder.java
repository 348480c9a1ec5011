package duban.planning;

import duban.problem.Problem;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** In some period two moments of a reporting calendar would come in the wrong order. */
public final class CalendarOutOfOrder extends Problem {

  /**
   * @param later of the two the one that has to come later; {@code nextOpening} is that of the next
   *     period
   */
  CalendarOutOfOrder(
      ReportingPeriod period, String earlier, Instant earlierAt, String later, Instant laterAt) {
    super(
        Kind.INVALID,
        "reporting-calendar-out-of-order",
        "In %s %s (%s) does not come an hour or more before %s (%s)"
            .formatted(period, earlier, earlierAt, later, laterAt),
        facts(period, earlier, earlierAt, later, laterAt));
  }

  private static Map<String, Object> facts(
      ReportingPeriod period, String earlier, Instant earlierAt, String later, Instant laterAt) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("period", period.toString());
    facts.put("earlier", earlier);
    facts.put("earlierAt", earlierAt);
    facts.put("later", later);
    facts.put("laterAt", laterAt);
    return facts;
  }
}
