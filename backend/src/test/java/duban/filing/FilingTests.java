package duban.filing;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.PlanDesk;
import duban.testing.PlanText;
import duban.testing.Sabotage;
import duban.testing.Staff;
import duban.testing.Time;
import duban.testing.Together;
import duban.work.TaskKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All reports of a unit as one sheet: shown, checked, filed together and each for itself. */
@ApplicationTest
class FilingTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private Sabotage sabotage;
  @Autowired private JdbcClient jdbc;

  @Test
  void showsTheReportsOfAllPlansInTheirOrderWithWhatWasSaidLast() {
    String one = plans.publish(threeMeasures());
    String other = plans.publish(aPlan(aMeasure(), aMeasure().ledBy("市财政局")));
    time.moveTo("2023-06-16");
    staff.complete(MeasureId.of(one, "2"), TaskKind.REPORT);
    time.moveTo("2023-09-16");

    JsonNode sheet = browser("kjj").get("/api/filing?period=2023-Q3").json();

    assertThat(sheet.at("/rows").findValuesAsText("number")).containsExactly("1", "2", "3", "1");
    assertThat(sheet.at("/rows/0/plan/key").asText()).isEqualTo(one);
    assertThat(sheet.at("/rows/3/plan/key").asText()).isEqualTo(other);
    assertThat(sheet.at("/rows/0/last").isNull()).isTrue();
    assertThat(sheet.at("/rows/1/last/progress").asText()).isEqualTo("按序时进度推进。");
    assertThat(sheet.at("/rows/1/light").asText()).isEqualTo("ON_TIME");
    assertThat(sheet.at("/periods").findValuesAsText("period")).containsExactly("2023-Q3");
    assertThat(sheet.at("/periods/0/open").asInt()).isEqualTo(4);
  }

  @Test
  void asksForTheFiguresThatTheUnitAnswersFor() {
    plans.publish(aMeasure().saying("培育专精特新企业。到2025年,专精特新企业达到700家以上。"));
    time.moveTo("2023-06-16");

    JsonNode row = browser("kjj").get("/api/filing").json().at("/rows/0");

    assertThat(row.at("/figures/0/target").asInt()).isEqualTo(700);
    assertThat(row.at("/figures/0/measuredIn").asText()).isEqualTo("家");
    assertThat(row.at("/figures/0/given").isNull()).isTrue();
  }

  @Test
  void showsTheLeadWhatTheUnitsWroteAndWhyItWasSentBack() {
    MeasureId measure = plans.publish(aMeasure().with("市财政局"));
    time.moveTo("2023-06-16");
    staff.complete(measure, TaskKind.REPORT);
    staff.complete(measure, TaskKind.CONSOLIDATE_REPORT);
    staff.complete(staff.task(measure, TaskKind.REVIEW_REPORT), Answers.returning("数据不全"));

    JsonNode row = browser("kjj").get("/api/filing").json().at("/rows/0");

    assertThat(row.at("/kind").asText()).isEqualTo("consolidate-report");
    assertThat(row.at("/reports")).hasSize(2);
    assertThat(row.at("/returned/reason").asText()).isEqualTo("数据不全");
    assertThat(row.at("/sent/progress").asText()).isEqualTo("按序时进度推进。");
    assertThat(row.at("/last").isNull()).isTrue();
  }

  @Test
  void keepsWhatIsTypedWhereTheFormOfTheTaskAndAnotherDeviceFindIt() {
    plans.publish(threeMeasures());
    time.moveTo("2023-06-16");
    Browser own = browser("kjj");
    List<String> tasks = tasks(own);

    JsonNode kept = keep(own, draft(tasks.get(0), Map.of("progress", "建库十二家"), null));
    JsonNode sheet = browser("kjj").get("/api/filing").json();
    JsonNode form = own.get("/api/tasks/" + tasks.get(0) + "/draft").json();
    JsonNode unaware = keep(own, draft(tasks.get(0), Map.of("progress", "建库十三家"), null));
    JsonNode gone = keep(own, draft(tasks.get(0), null, null), draft("999", Map.of(), null));

    assertThat(kept.at("/0/draft/version").asLong()).isOne();
    assertThat(sheet.at("/rows/0/draft/answers/progress").asText()).isEqualTo("建库十二家");
    assertThat(sheet.at("/rows/1/draft").isNull()).isTrue();
    assertThat(form.at("/draft/answers/progress").asText()).isEqualTo("建库十二家");
    assertThat(unaware.at("/0/replaced/answers/progress").asText()).isEqualTo("建库十二家");
    assertThat(gone.at("/1/problem/type").asText()).isEqualTo("/problems/task-not-found");
    assertThat(own.get("/api/filing").json().at("/rows/0/draft").isNull()).isTrue();
  }

  @Test
  void filesEachRowForItselfAndNamesTheCellsOfThoseAtFault() {
    plans.publish(threeMeasures());
    time.moveTo("2023-06-16");
    Browser own = browser("kjj");
    List<String> tasks = tasks(own);
    Map<String, Object> late = new HashMap<>(Answers.report("资金未到位。"));
    late.put("inTime", false);
    late.put("expectedOn", "2024-06-30");

    JsonNode results =
        own.post(
                "/api/filing",
                batch(
                    row(tasks.get(0), Answers.report("建库十二家,完成八成。")),
                    row(tasks.get(1), late),
                    row(tasks.get(2), Map.of("progress", " ", "inTime", true, "nextSteps", "继续"))))
            .json();

    assertThat(results.at("/0/problem").isNull()).isTrue();
    assertThat(results.at("/1/problem/type").asText()).isEqualTo("/problems/form-invalid");
    assertThat(results.at("/1/problem/status").asInt()).isEqualTo(400);
    assertThat(results.at("/1/problem/errors/0/pointer").asText())
        .isEqualTo("#/rows/1/answers/delayReason");
    assertThat(results.at("/1/problem/errors/0/detail").asText()).isEqualTo("delay-needs-reason");
    assertThat(results.at("/2/problem/errors/0/pointer").asText())
        .isEqualTo("#/rows/2/answers/progress");
    assertThat(filed()).isOne();
    assertThat(tasks(own)).containsExactly(tasks.get(1), tasks.get(2));
  }

  @Test
  void goesOnWithTheNextRowWhenOneFails() {
    plans.publish(threeMeasures());
    time.moveTo("2023-06-16");
    Browser own = browser("kjj");
    List<String> tasks = tasks(own);
    sabotage.whenEnds(ended -> ended.id().equals(tasks.get(1)));

    JsonNode results = own.post("/api/filing", batchOf(tasks)).json();

    assertThat(results.at("/0/problem").isNull()).isTrue();
    assertThat(results.at("/1/problem/type").asText()).isEqualTo("/problems/internal");
    assertThat(results.at("/2/problem").isNull()).isTrue();
    assertThat(filed()).isEqualTo(2);
    sabotage.stop();
    assertThat(tasks(own)).containsExactly(tasks.get(1));
  }

  @Test
  void saysBeforehandWhatFilingWouldSayAndWhatIsOdd() {
    String plan = plans.publish(threeMeasures());
    time.moveTo("2023-06-16");
    staff.complete(MeasureId.of(plan, "1"), TaskKind.REPORT);
    time.moveTo("2023-09-16");
    Browser own = browser("kjj");
    List<String> tasks = tasks(own, "2023-Q3");

    JsonNode checks =
        own.post(
                "/api/filing/check",
                batch(
                    row(tasks.get(0), Answers.report("按序时进度推进。")),
                    row(tasks.get(1), Map.of("progress", "建库十二家,已经完成全年任务的八成。"))))
            .json();

    assertThat(checks.at("/0/problem").isNull()).isTrue();
    assertThat(checks.at("/0/hints").findValuesAsText("kind")).contains("COPIED");
    assertThat(checks.at("/1/problem/errors").findValuesAsText("pointer"))
        .containsExactlyInAnyOrder("#/rows/1/answers/nextSteps", "#/rows/1/answers/inTime");
    assertThat(checks.at("/1/hints")).isEmpty();
    assertThat(tasks(own, "2023-Q3")).hasSize(3);
  }

  @Test
  void hidesOtherUnitsReportsAndTakesNothingElse() {
    MeasureId measure = plans.publish(aMeasure().with("市财政局"));
    String signFor = staff.task(measure, TaskKind.SIGN_FOR).id();
    time.moveTo("2023-06-16");
    String theirs = staff.task(measure, TaskKind.REPORT, "xz-czj").id();
    Browser own = browser("kjj");

    Answer answer =
        own.post(
            "/api/filing",
            batch(
                row(theirs, Answers.report("代填一份,市财政局已经拨付。")),
                row(signFor, Answers.to(TaskKind.SIGN_FOR)),
                row("no-such-task", Map.of())));

    assertThat(answer.json().findValuesAsText("type"))
        .containsExactly(
            "/problems/task-not-found", "/problems/task-not-found", "/problems/task-not-found");
    assertThat(filed()).isZero();
    assertThat(new Browser(port).get("/api/filing").status()).isEqualTo(401);
  }

  @RepeatedTest(5)
  void letsOneOfTwoWinThatFileTheSameRowsAtTheSameMoment() {
    plans.publish(threeMeasures());
    time.moveTo("2023-06-16");
    Browser one = browser("kjj");
    Browser other = browser("kjj");
    List<String> tasks = tasks(one);
    List<String> problems = new ArrayList<>();

    List<Throwable> failures =
        Together.run(
            () -> note(problems, one.post("/api/filing", batchOf(tasks))),
            () -> note(problems, other.post("/api/filing", batchOf(tasks))));

    assertThat(failures).isEmpty();
    assertThat(problems).hasSize(3).containsOnly("/problems/task-no-longer-open");
    assertThat(filed()).isEqualTo(3);
    assertThat(
            jdbc.sql("select count(*) from audit_entry where action = 'report'")
                .query(Integer.class)
                .single())
        .isEqualTo(3);
  }

  private static void note(List<String> problems, Answer answer) {
    synchronized (problems) {
      problems.addAll(answer.json().findValuesAsText("type"));
    }
  }

  private static PlanText threeMeasures() {
    return aPlan(
        aMeasure(), aMeasure().saying("建设公共服务平台,提供技术服务。"), aMeasure().saying("开展技术攻关,形成一批成果。"));
  }

  private static Map<String, Object> batchOf(List<String> tasks) {
    return Map.of(
        "rows", tasks.stream().map(task -> row(task, Answers.report("建库十二家,完成八成。"))).toList());
  }

  @SafeVarargs
  private static Map<String, Object> batch(Map<String, Object>... rows) {
    return Map.of("rows", List.of(rows));
  }

  private static Map<String, Object> row(String task, Map<String, Object> answers) {
    return Map.of("task", task, "answers", answers);
  }

  /** The reports, without those that the lead consolidates. */
  private static List<String> tasks(Browser browser) {
    return tasks(browser, "2023-Q2");
  }

  private static List<String> tasks(Browser browser, String period) {
    List<String> tasks = new ArrayList<>();
    for (JsonNode row : browser.get("/api/filing?period=" + period).json().at("/rows")) {
      if (row.at("/kind").asText().equals("report")) {
        tasks.add(row.at("/task").asText());
      }
    }
    return tasks;
  }

  private Browser browser(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }

  private int filed() {
    return jdbc.sql("select count(*) from progress_report where status = 'SUBMITTED'")
        .query(Integer.class)
        .single();
  }

  private static JsonNode keep(Browser browser, Map<?, ?>... rows) {
    return browser.put("/api/filing/drafts", Map.of("rows", List.of(rows))).json();
  }

  private static Map<String, Object> draft(String task, Map<String, ?> answers, Long base) {
    Map<String, Object> row = new HashMap<>(Map.of("task", task));
    row.put("answers", answers);
    row.put("base", base);
    return row;
  }
}
