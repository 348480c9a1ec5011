package duban.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.reporting.LivedQuarter;
import duban.testing.ApplicationTest;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a report is drafted with, on the set day. */
@ApplicationTest
class PeriodReportDraftTests {

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
  void isDraftedOnTheSetDayForTheOffice() {
    time.moveTo(LivedQuarter.DRAFT_DAY + "T08:59");
    assertThat(quarter.reports("office")).isEmpty();

    quarter.draft();

    assertThat(quarter.reports("office")).hasSize(1);
    assertThat(quarter.reports("office").at("/0/period").asText()).isEqualTo("2023-Q2");
    assertThat(quarter.reports("office").at("/0/state").asText()).isEqualTo("DRAFT");
    assertThat(staff.task(plan, TaskKind.EDIT_PERIOD_REPORT).unit().value()).isEqualTo("xz-office");
    assertThat(quarter.reports("leader")).isEmpty();
    assertThat(quarter.reports("kjj")).isEmpty();
  }

  @Test
  void countsWhatTheDatabaseHolds() {
    quarter.draft();

    JsonNode figures = quarter.report("office").at("/figures");

    assertThat(rows(figures.at("/sections"), "number"))
        .isEqualTo(
            counted(
                """
                select s.number,
                  (select count(*) from measure m where m.plan_key = s.plan_key
                    and m.section = s.number) as measures, REPORTS,
                  (select count(*) from work_task t join measure m on m.id = t.measure_id
                    where m.plan_key = s.plan_key and m.section = s.number and OVERDUE) as overdue
                from plan_section s left join measure m
                  on m.plan_key = s.plan_key and m.section = s.number
                  left join progress_report r on r.measure_id = m.id and r.period = '2023-Q2'
                    and not r.consolidated
                where s.plan_key = :plan group by s.plan_key, s.number
                """))
        .hasSize(2);
    assertThat(rows(figures.at("/units"), "unit"))
        .isEqualTo(
            counted(
                """
                select u.id as unit, REPORTS,
                  (select count(*) from work_task t where t.plan_key = :plan
                    and t.unit_id = u.id and OVERDUE) as overdue
                from unit u left join progress_report r on r.unit_id = u.id and r.plan_key = :plan
                  and r.period = '2023-Q2' and not r.consolidated
                group by u.id
                having count(r.id) > 0 or exists (select from work_task t
                  where t.plan_key = :plan and t.unit_id = u.id and OVERDUE)
                """))
        .contains("unit=xz-czj due=2 late=0 missing=2 onTime=0 overdue=1");
    assertThat(figures.at("/measures").asInt()).isEqualTo(3);
    assertThat(figures.at("/closed").asInt()).isOne();
    assertThat(figures.at("/reportsDue").asInt()).isEqualTo(5);
    assertThat(figures.at("/onTime").asInt()).isEqualTo(2);
    assertThat(figures.at("/late").asInt()).isOne();
    assertThat(figures.at("/missing").asInt()).isEqualTo(2);
  }

  @Test
  void namesWhoIsMissingWhatProblemsThereAreAndWhichCardsWereShown() {
    quarter.draft();

    JsonNode report = quarter.report("office");

    assertThat(report.at("/missing")).hasSize(1);
    assertThat(report.at("/missing/0/unit/id").asText()).isEqualTo("xz-czj");
    assertThat(report.at("/missing/0/measures"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrder("1", "3");
    assertThat(report.at("/problems")).hasSize(1);
    assertThat(report.at("/problems/0/text").asText()).isEqualTo("资金不足");
    assertThat(report.at("/cards").findValuesAsText("level"))
        .contains("URGE", "YELLOW_CARD", "RED_CARD");
    assertThat(report.at("/cards/0/unit/id").asText()).isEqualTo("xz-czj");
    assertThat(report.at("/overview").asText()).contains("应报进展 5 份", "缺报 2 份（40.0%）");
  }

  @Test
  void countsWhatUnitsSaidOfTimeCoordinationAndFigures() {
    quarter.draft();

    JsonNode report = quarter.report("office");

    assertThat(report.at("/inTime").asInt()).isZero();
    assertThat(report.at("/delays/0/measure/number").asText()).isEqualTo("1");
    assertThat(report.at("/delays/0/reason").asText()).isEqualTo("资金尚未到位");
    assertThat(report.at("/coordination/0/from").asText()).isEqualTo("市财政局");
    assertThat(report.at("/overview").asText()).contains("第1项预计不能按期完成");
    assertThat(report.at("/nextSteps").asText()).contains("1 项需协调事项");
    assertThat(report.at("/closing").isNull()).isTrue();
  }

  /** Lines such as {@code unit=xz-czj due=2 late=0}, sorted. */
  private static List<String> rows(JsonNode figures, String name) {
    List<String> rows = new ArrayList<>();
    for (JsonNode figure : figures) {
      ObjectNode row = figure.deepCopy();
      row.remove("title");
      String first = name.equals("unit") ? row.at("/unit/id").asText() : row.at("/number").asText();
      row.remove(name);
      List<String> words = new ArrayList<>();
      row.properties().forEach(e -> words.add(e.getKey() + "=" + e.getValue().asText()));
      rows.add(name + "=" + first + " " + String.join(" ", words.stream().sorted().toList()));
    }
    return rows.stream().sorted().toList();
  }

  /** The same from plain SQL, whose first column is the name. */
  private List<String> counted(String sql) {
    String whole =
        sql.replace(
                "REPORTS",
                """
                count(r.id) filter (where r.status <> 'OPEN') as due,
                count(r.id) filter (where r.status = 'SUBMITTED') as "onTime",
                count(r.id) filter (where r.status = 'LATE') as late,
                count(r.id) filter (where r.status = 'MISSING') as missing
                """)
            .replace("OVERDUE", "t.kind not in ('supervise', 'interview') and t.due_at <= DRAFTED")
            .replace("DRAFTED", "(select drafted_at from period_report where plan_key = :plan)");
    return jdbc.sql(whole).param("plan", plan).query().listOfRows().stream()
        .map(PeriodReportDraftTests::line)
        .sorted()
        .toList();
  }

  private static String line(Map<String, Object> row) {
    List<String> words = row.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    return words.get(0)
        + " "
        + String.join(" ", words.subList(1, words.size()).stream().sorted().toList());
  }
}
