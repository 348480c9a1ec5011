package duban.books;

import duban.calendar.WorkingCalendar;
import duban.planning.Deadlines;
import duban.planning.Periods;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.reporting.PeriodReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether every period that is over has exactly one issued report, and every ended plan its own.
 */
final class Issued {

  /** From the draft to the issue: two days each to edit and to approve, and all of it once more. */
  private static final int WORKING_DAYS = 10;

  private final JdbcClient jdbc;
  private final Plans plans;
  private final Periods periods;
  private final Deadlines deadlines;
  private final WorkingCalendar calendar;

  Issued(
      JdbcClient jdbc,
      Plans plans,
      Periods periods,
      Deadlines deadlines,
      WorkingCalendar calendar) {
    this.jdbc = jdbc;
    this.plans = plans;
    this.periods = periods;
    this.deadlines = deadlines;
    this.calendar = calendar;
  }

  List<String> faults(Instant now) {
    return plans.all().stream().flatMap(plan -> faults(plan, now).stream()).toList();
  }

  private List<String> faults(PublishedPlan plan, Instant now) {
    Map<String, Long> issued = issued(plan);
    return expected(plan, now).stream()
        .filter(period -> issued.getOrDefault(period, 0L) != 1)
        .map(period -> plan.key() + " " + period + ": " + issued.get(period) + " reports in force")
        .toList();
  }

  private List<String> expected(PublishedPlan plan, Instant now) {
    List<String> over = new ArrayList<>();
    String period = periods.nextOfPlan(plan.key(), null);
    while (period != null && isOver(plan.key(), period, now)) {
      over.add(period);
      period = periods.nextOfPlan(plan.key(), period);
    }
    if (plan.woundUp()) {
      over.add(PeriodReport.FINAL_PERIOD);
    }
    return over;
  }

  private boolean isOver(String plan, String period, Instant now) {
    Instant draft = deadlines.draft(plan, period).toInstant();
    return calendar.plusWorkingDays(Diary.day(draft), WORKING_DAYS).isBefore(Diary.day(now));
  }

  private Map<String, Long> issued(PublishedPlan plan) {
    return jdbc
        .sql(
            "select period from period_report"
                + " where plan_key = :plan and state = 'ISSUED' and superseded_by is null")
        .param("plan", plan.key())
        .query(String.class)
        .list()
        .stream()
        .collect(Collectors.groupingBy(period -> period, Collectors.counting()));
  }
}
