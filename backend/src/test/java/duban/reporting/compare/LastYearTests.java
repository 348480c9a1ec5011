package duban.reporting.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.reporting.LivedQuarter;
import duban.reporting.process.PeriodReporting;
import duban.testing.ApplicationTest;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The report on a quarter beside that of the quarter before and that of the same quarter of last
 * year, whose figures are counted in SQL as well.
 */
@ApplicationTest
class LastYearTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private PeriodReporting reporting;
  @Autowired private JdbcClient jdbc;

  @Test
  void standsBesideTheSameQuarterOfLastYearWithWhatTheDatabaseHeldThen() {
    LivedQuarter quarter = new LivedQuarter(plans, staff, time, port);
    String plan = quarter.plan();
    lastYear(plan);
    issue(plan, "2022-Q2");
    issue(plan, "2023-Q1");
    quarter.draft();

    JsonNode comparisons = quarter.report("office").at("/comparisons");

    assertThat(comparisons.findValuesAsText("with")).containsExactly("LAST_PERIOD", "LAST_YEAR");
    assertThat(comparisons.at("/0/period").asText()).isEqualTo("2023-Q1");
    JsonNode year = comparisons.at("/1");
    assertThat(year.at("/period").asText()).isEqualTo("2022-Q2");
    assertThat(figures(year, "was")).isEqualTo(counted(plan, "2022-Q2")).containsEntry("due", 6);
    assertThat(figures(year, "is")).isEqualTo(counted(plan, "2023-Q2")).containsEntry("due", 5);
  }

  /**
   * As if the plan had been reported on a year ago: everybody was asked, two answered, one late.
   */
  private void lastYear(String plan) {
    jdbc.sql(
            """
            insert into progress_report (plan_key, measure_id, unit_id, period, consolidated, due_at, status,
              progress, submitted_by, submitted_at, accepted)
            select plan_key, measure_id, unit_id, '2022-Q2', false, due_at - interval '1 year', 'MISSING',
              null, null, null, null
            from progress_report where plan_key = :plan and period = '2023-Q2' and not consolidated
            """)
        .param("plan", plan)
        .update();
    jdbc.sql(
            """
            insert into progress_report (plan_key, measure_id, unit_id, period, consolidated, due_at, status)
            values (:plan, :plan || '/2', 'xz-kjj', '2022-Q2', false, timestamptz '2022-06-25 17:30+08', 'MISSING')
            """)
        .param("plan", plan)
        .update();
    jdbc.sql(
            """
            update progress_report r set status = case unit_id when 'xz-kjj' then 'SUBMITTED' else 'LATE' end,
              progress = '已建库。', submitted_by = '王晓岚', submitted_at = due_at
            where plan_key = :plan and period = '2022-Q2' and measure_id = :plan || '/1'
              and unit_id in ('xz-kjj', 'xz-jw')
            """)
        .param("plan", plan)
        .update();
  }

  /** Without its process, which begins with the second quarter. */
  private void issue(String plan, String period) {
    reporting.draft(plan, period);
    jdbc.sql(
            "update period_report set state = 'ISSUED', issued_at = drafted_at"
                + " where plan_key = :plan and period = :period")
        .param("plan", plan)
        .param("period", period)
        .update();
  }

  private static Map<String, Integer> figures(JsonNode comparison, String moment) {
    Map<String, Integer> figures = new TreeMap<>();
    for (JsonNode figure : comparison.at("/figures")) {
      String key = figure.at("/key").asText();
      if (key.matches("reports\\.(due|onTime|late|missing)")) {
        figures.put(key.substring("reports.".length()), figure.at("/" + moment).asInt());
      }
    }
    return figures;
  }

  private Map<String, Integer> counted(String plan, String period) {
    Map<String, Integer> counted = new TreeMap<>();
    jdbc.sql(
            """
            select count(*) as due, count(*) filter (where status = 'SUBMITTED') as "onTime",
              count(*) filter (where status = 'LATE') as late,
              count(*) filter (where status = 'MISSING') as missing
            from progress_report
            where plan_key = :plan and period = :period and not consolidated and status <> 'OPEN'
            """)
        .param("plan", plan)
        .param("period", period)
        .query()
        .singleRow()
        .forEach((name, value) -> counted.put(name, ((Number) value).intValue()));
    return counted;
  }
}
