package duban.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.reporting.LivedQuarter;
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

/** An issued report that was wrong: a further version takes its place. */
@ApplicationTest
class CorrectionTests {

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
  void isCorrectedByAFurtherVersionThatGoesTheSameWay() {
    JsonNode first = quarter.issued("总体情况良好。");
    String corrections = "/api/reports/" + first.at("/id").asText() + "/corrections";
    quarter.browser().signIn("office");

    JsonNode draft =
        quarter.browser().post(corrections, Map.of("reason", "缺报单位有误", "recount", false)).json();

    assertThat(draft.at("/version").asInt()).isEqualTo(2);
    assertThat(draft.at("/overview").asText()).isEqualTo("总体情况良好。");
    assertThat(draft.at("/figures")).isEqualTo(first.at("/figures"));
    assertThat(
            quarter.browser().post(corrections, Map.of("reason", "又有误", "recount", false)).status())
        .isEqualTo(409);
    OpenTask edit = staff.task(plan, TaskKind.EDIT_PERIOD_REPORT);
    assertThat(staff.context(edit).at("/correction").asText()).isEqualTo("缺报单位有误");
    // the first one stays in force until the second is issued
    assertThat(quarter.reportOf("leader", first).at("/superseded").asBoolean()).isFalse();
    assertThat(quarter.reportOf("leader", first).at("/versions")).hasSize(1);
    quarter.edit("总体情况良好,缺报系一家。");
    staff.complete(staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT));

    JsonNode old = quarter.reportOf("leader", first);
    assertThat(old.at("/superseded").asBoolean()).isTrue();
    assertThat(old.at("/overview").asText()).isEqualTo("总体情况良好。");
    assertThat(old.at("/contentHash")).isEqualTo(first.at("/contentHash"));
    assertThat(old.at("/versions")).hasSize(2);
    assertThat(old.at("/versions/0/inForce").asBoolean()).isTrue();
    quarter.browser().signIn("office");
    assertThat(
            quarter.browser().post(corrections, Map.of("reason", "再改", "recount", false)).status())
        .isEqualTo(409);
    assertThat(currentReports()).isEqualTo(1);
    assertThat(
            jdbc.sql(
                    "select count(*) from act_ru_execution where proc_def_id_ like 'period-report:%'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void countsItsFiguresAnewForACorrectionWhenAskedTo() {
    JsonNode first = quarter.issued("总体情况良好。");
    staff.complete(quarter.measure("3"), TaskKind.SIGN_FOR);
    quarter.browser().signIn("office");

    JsonNode draft =
        quarter
            .browser()
            .post(
                "/api/reports/" + first.at("/id").asText() + "/corrections",
                Map.of("reason", "重新统计", "recount", true))
            .json();

    assertThat(draft.at("/figures/overdueTasks").asInt())
        .isEqualTo(first.at("/figures/overdueTasks").asInt() - 1);
    assertThat(draft.at("/cards")).isEqualTo(first.at("/cards"));
  }

  @Test
  void isCorrectedByItsOfficeOnly() {
    JsonNode first = quarter.issued("总体情况良好。");
    String corrections = "/api/reports/" + first.at("/id").asText() + "/corrections";
    Map<String, Object> form = Map.of("reason", "有误", "recount", false);

    quarter.browser().signIn("leader");
    assertThat(quarter.browser().post(corrections, form).status()).isEqualTo(403);
    quarter.browser().signIn("kjj");
    assertThat(quarter.browser().post(corrections, form).status()).isEqualTo(404);
    quarter.browser().signIn("office");
    assertThat(
            quarter.browser().post(corrections, Map.of("reason", " ", "recount", false)).status())
        .isEqualTo(400);
  }

  private int currentReports() {
    return jdbc.sql(
            "select count(*) from period_report where plan_key = :plan and period = '2023-Q2'"
                + " and state = 'ISSUED' and superseded_by is null")
        .param("plan", plan)
        .query(Integer.class)
        .single();
  }
}
