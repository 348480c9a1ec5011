package duban.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import duban.reporting.LivedQuarter;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A report between the office and the leaders until it is issued, and after. */
@ApplicationTest
class PeriodReportProcessTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private JdbcClient jdbc;
  private LivedQuarter quarter;
  private String plan;

  @BeforeEach
  void liveThroughTheQuarter() {
    quarter = new LivedQuarter(plans, staff, time, port);
    plan = quarter.plan();
  }

  @Test
  void goesBackAndForthUntilTheLeadersApproveItAndNeverChangesThen() {
    quarter.draft();
    JsonNode drafted = quarter.report("office").at("/figures");
    quarter.edit("总体情况良好。");
    assertThat(quarter.report("leader").at("/state").asText()).isEqualTo("IN_REVIEW");
    OpenTask approve = staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT);
    assertThat(approve.unit().value()).isEqualTo("xz-leaders");
    assertThat(quarter.report("leader").at("/task/id").asText()).isEqualTo(approve.id());

    staff.complete(approve, Answers.returning("请补充缺报原因"));

    OpenTask again = staff.task(plan, TaskKind.EDIT_PERIOD_REPORT);
    assertThat(staff.context(again).at("/returned/reason").asText()).isEqualTo("请补充缺报原因");
    assertThat(quarter.reports("leader")).isEmpty();
    quarter.edit("总体情况良好,缺报系人员变动。");
    staff.complete(
        staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT),
        Map.of("accepted", true, "instruction", "请市财政局补报。"));

    JsonNode issued = quarter.report("leader");
    assertThat(issued.at("/state").asText()).isEqualTo("ISSUED");
    assertThat(
            jdbc.sql("select count(*) from notice where kind = 'report-issued'")
                .query(Integer.class)
                .single())
        .isOne();
    assertThat(issued.at("/instruction").asText()).isEqualTo("请市财政局补报。");
    assertThat(issued.at("/overview").asText()).isEqualTo("总体情况良好,缺报系人员变动。");
    assertThat(issued.at("/figures")).isEqualTo(drafted);
    assertThat(issued.at("/task").isNull()).isTrue();

    staff.complete(quarter.measure("3"), TaskKind.SIGN_FOR);
    time.moveTo("2023-10-30");
    assertThat(quarter.browser().get("/api/reports/" + issued.at("/id").asText()).json())
        .isEqualTo(issued);
  }

  @Test
  void isFollowedByTheNextPeriodsReport() {
    quarter.draft();
    quarter.edit("总体情况良好。");
    staff.complete(staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT));

    // over the national holiday and its worked weekend
    time.moveTo("2023-10-24T08:59");
    assertThat(quarter.reports("office")).hasSize(1);
    time.moveTo("2023-10-24T09:01");

    assertThat(quarter.reports("office").findValuesAsText("period"))
        .containsExactly("2023-Q3", "2023-Q2");
  }

  @Test
  void remindsTheOfficeAndTheLeadersOfTheirPart() {
    quarter.draft();
    // three working days, over a weekend: until 25 July
    time.moveTo("2023-07-25T10:00");
    quarter.edit("总体情况良好。");
    time.moveTo("2023-07-28T10:00");

    assertThat(
            jdbc.sql(
                    "select distinct unit_id from notice where kind = 'reminder'"
                        + " and measure_id is null and plan_key = :plan and facts ->> 'task' like '%period-report'")
                .param("plan", plan)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("xz-office", "xz-leaders");
  }

  @Test
  void cannotBeChangedOnceIssuedNotEvenInTheDatabase() {
    JsonNode issued = quarter.issued("总体情况良好。");

    assertThat(issued.at("/contentHash").asText()).matches("[0-9a-f]{64}");
    assertThatThrownBy(
            () ->
                jdbc.sql("update period_report set overview = '篡改' where plan_key = :plan")
                    .param("plan", plan)
                    .update())
        .hasMessageContaining("is issued and never changes");
    assertThatThrownBy(
            () ->
                jdbc.sql("delete from period_report where plan_key = :plan")
                    .param("plan", plan)
                    .update())
        .hasMessageContaining("is issued and never changes");
    assertThat(
            jdbc.sql(
                    "select content_hash = period_report_hash(r) from period_report r"
                        + " where plan_key = :plan")
                .param("plan", plan)
                .query(Boolean.class)
                .single())
        .isTrue();
  }
}
