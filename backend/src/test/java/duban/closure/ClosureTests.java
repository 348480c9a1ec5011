package duban.closure;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.planning.Plans;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The review of a closure: six points, a grade, a history. */
@ApplicationTest
class ClosureTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk desk;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private Plans plans;
  @Autowired private Closures closures;
  @Autowired private JdbcClient jdbc;

  private MeasureId measure;
  private Browser office;

  @BeforeEach
  void askForClosure() {
    measure = desk.publish(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    staff.complete(measure, TaskKind.IMPLEMENT);
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);
    office = new Browser(port);
    office.signIn("office");
  }

  @Test
  void closesOnlyWhatHoldsInAllSixPoints() {
    Answer none = review(Map.of("accepted", true, "grade", "GOOD"));
    Answer five = review(Map.of("accepted", true, "met", without("TASK_DONE"), "grade", "GOOD"));

    assertThat(List.of(none, five))
        .allSatisfy(
            answer -> {
              assertThat(answer.status()).isEqualTo(400);
              assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("met");
              assertThat(answer.json().at("/errors/0/message").asText())
                  .isEqualTo("closure-needs-all-points");
            });
    assertThat(review(Answers.closing("PASS")).status()).isEqualTo(200);
    assertThat(plans.measure(measure).closed()).isTrue();
    assertThat(plans.measure(measure).grade()).isEqualTo("PASS");
  }

  @Test
  void neverClosesAMeasureThatIsNotUpToTheMark() {
    Answer answer = review(Answers.closing("FAIL"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/message").asText()).isEqualTo("fail-is-not-closed");
    assertThat(plans.measure(measure).closed()).isFalse();
    assertThat(closures.lastOf(measure).orElseThrow().accepted()).isNull();
  }

  @Test
  void returnsARequestOnlyForPointsThatFail() {
    Answer answer =
        review(Map.of("accepted", false, "met", ClosurePoint.values(), "reason", "再看看"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/message").asText())
        .isEqualTo("return-needs-failed-point");
  }

  @Test
  void namesTheFailedPointsBesideTheRequestThatIsMended() {
    review(
        Map.of(
            "accepted",
            false,
            "met",
            without("CONCLUSION_EXACT"),
            "grade",
            "FAIL",
            "reason",
            "结论缺数据"));
    time.runJobs();

    JsonNode context = staff.context(staff.task(measure, TaskKind.REQUEST_CLOSURE));

    assertThat(context.at("/failed"))
        .extracting(JsonNode::asText)
        .containsExactly("CONCLUSION_EXACT");
    assertThat(context.at("/returned/reason").asText()).isEqualTo("结论缺数据");
    assertThat(context.at("/previous/summary").asText()).isEqualTo("各单位均已完成,申请销号。");
  }

  @Test
  void keepsEveryRequestAndDecisionInSight() {
    review(Map.of("accepted", false, "met", without("FORMAT_RIGHT"), "reason", "未盖章"));
    time.runJobs();
    staff.complete(staff.task(measure, TaskKind.REQUEST_CLOSURE), Map.of("summary", "已补正。"));
    assertThat(staff.context(staff.task(measure, TaskKind.REVIEW_CLOSURE)).at("/earlier"))
        .hasSize(1);
    review(Answers.closing("EXCELLENT"));

    JsonNode page = office.get("/api/plans/" + measure.plan() + "/measures/1").json();

    assertThat(page.at("/state").asText()).isEqualTo("CLOSED");
    assertThat(page.at("/closures")).hasSize(2);
    assertThat(page.at("/closures/0/grade").asText()).isEqualTo("EXCELLENT");
    assertThat(page.at("/closures/0/failed")).isEmpty();
    assertThat(page.at("/closures/1/accepted").asBoolean()).isFalse();
    assertThat(page.at("/closures/1/failed/0").asText()).isEqualTo("FORMAT_RIGHT");
    assertThat(page.at("/closures/1/reason").asText()).isEqualTo("未盖章");
  }

  @Test
  void asksForNoReportOnceTheMeasureIsClosed() {
    time.moveTo("2023-06-16");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).hasSize(1);

    review(Answers.closing("GOOD"));
    time.runJobs();

    assertThat(jdbc.sql("select status from progress_report").query(String.class).list())
        .containsExactly("EXCUSED");
    time.moveTo("2023-12-31");
    assertThat(jdbc.sql("select count(*) from progress_report").query(Integer.class).single())
        .isOne();
  }

  private Answer review(Map<String, ?> form) {
    OpenTask task = staff.task(measure, TaskKind.REVIEW_CLOSURE);
    return office.post("/api/tasks/" + task.id() + "/completion", form);
  }

  private static List<String> without(String failed) {
    return List.of(ClosurePoint.values()).stream()
        .map(ClosurePoint::name)
        .filter(point -> !point.equals(failed))
        .toList();
  }
}
