package duban.compiler;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.test.mock.Mocks;

/**
 * The beans that compiled models call, with a fixed calendar: work is due on days 7 (signing), 100,
 * 110, 120 and 130 (closure); period Q1 opens on day 60, Q2 on day 150, and its tasks are due 10,
 * 20 and 30 days later, cut off 5 days after that.
 */
public final class Beans {

  static final Instant DAY_0 = Instant.parse("2026-01-05T01:00:00Z");

  /** What was called with effect, {@code missed u03 Q1}. */
  final List<String> calls = new ArrayList<>();

  /** The members of every group. */
  List<String> members = List.of("member1", "member2");

  void register() {
    Mocks.register("units", new Units());
    Mocks.register("deadlines", new Deadlines());
    Mocks.register("periods", new Periods());
    Mocks.register("progress", new Progress());
    Mocks.register("notices", new Notices());
    Mocks.register("closure", new Closure());
  }

  private static Date day(int days) {
    return Date.from(DAY_0.plus(Duration.ofDays(days)));
  }

  private static Date inPeriod(String period, int days) {
    return day((period.equals("Q1") ? 60 : 150) + days);
  }

  public final class Units {

    public String office(String measureId) {
      return "office";
    }

    public String groupOf(String measureId, String unit) {
      return unit;
    }

    public Collection<String> membersOf(String measureId, String group) {
      return members;
    }
  }

  public static final class Deadlines {

    public Date signFor(String measureId) {
      return day(7);
    }

    public Date implementation(String measureId) {
      return day(100);
    }

    public Date consolidation(String measureId) {
      return day(110);
    }

    public Date closureRequest(String measureId) {
      return day(120);
    }

    public Date closureReview(String measureId) {
      return day(130);
    }

    public Date report(String measureId, String period) {
      return inPeriod(period, 10);
    }

    public Date reportCutOff(String measureId, String period) {
      return inPeriod(period, 15);
    }

    public Date reportConsolidation(String measureId, String period) {
      return inPeriod(period, 20);
    }

    public Date reportConsolidationCutOff(String measureId, String period) {
      return inPeriod(period, 25);
    }

    public Date reportReview(String measureId, String period) {
      return inPeriod(period, 30);
    }

    public Date reportReviewCutOff(String measureId, String period) {
      return inPeriod(period, 35);
    }

    public Date reminder(String taskKind, Date due) {
      return Date.from(due.toInstant().minus(Duration.ofDays(2)));
    }
  }

  public static final class Periods {

    // expressions hand a null String over as an empty one
    public String next(String measureId, String period) {
      return period.isEmpty() ? "Q1" : period.equals("Q1") ? "Q2" : null;
    }

    public Date opening(String measureId, String period) {
      return inPeriod(period, 0);
    }
  }

  public final class Progress {

    public void missed(String measureId, String unit, String period) {
      calls.add("missed " + unit + " " + period);
    }

    public void consolidationMissed(String measureId, String period) {
      calls.add("consolidation missed " + period);
    }

    public void reviewMissed(String measureId, String period) {
      calls.add("review missed " + period);
    }
  }

  public final class Closure {

    public void woundUp(String measureId) {
      calls.add("wound up " + measureId);
    }
  }

  public final class Notices {

    public void remind(String task) {
      calls.add("remind " + task);
    }
  }
}
