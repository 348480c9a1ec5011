package duban.oversight;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reports of 2023-Q2 are due on Sunday 25 June, so on the 26th; cut off some days later. */
@ApplicationTest
class ChainTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  private Browser browser;
  private MeasureId measure;

  @BeforeEach
  void openTheReports() {
    measure = plans.publish(aMeasure().with("市财政局", "市教育局"));
    browser = new Browser(port);
    browser.signIn("office");
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-16T10:00");
  }

  @Test
  void aReportWaitsForNobodyElse() {
    time.moveTo("2023-06-29T10:00");

    JsonNode steps = chain(TaskKind.REPORT, "xz-czj");

    assertThat(steps).hasSize(1);
    assertThat(steps.at("/0/unit/id").asText()).isEqualTo("xz-czj");
    assertThat(steps.at("/0/ended").isNull()).isTrue();
    assertThat(steps.at("/0/late").asInt()).isPositive();
  }

  @Test
  void theLeadWaitedForTheReportThatCameLastAndOthersAreNamedToo() {
    staff.complete(measure, TaskKind.REPORT, "xz-kjj");
    time.moveTo("2023-06-28T10:00");
    staff.complete(measure, TaskKind.REPORT, "xz-jyj");
    time.moveTo("2023-06-29T10:00");
    staff.complete(measure, TaskKind.REPORT, "xz-czj");
    time.moveTo("2023-07-05T10:00");

    JsonNode steps = chain(TaskKind.CONSOLIDATE_REPORT, "xz-kjj");

    assertThat(steps).hasSize(2);
    assertThat(steps.at("/0/kind").asText()).isEqualTo("consolidate-report");
    // given on Thursday the 29th: Friday, Monday, Tuesday, Wednesday
    assertThat(steps.at("/0/taken").asInt()).isEqualTo(4);
    assertThat(steps.at("/1/unit/id").asText()).isEqualTo("xz-czj");
    int late = steps.at("/1/late").asInt();
    assertThat(late).isPositive();
    assertThat(steps.at("/1/alsoLate")).hasSize(1);
    assertThat(steps.at("/1/alsoLate/0/unit/id").asText()).isEqualTo("xz-jyj");
    assertThat(steps.at("/1/alsoLate/0/late").asInt()).isEqualTo(late - 1);
  }

  @Test
  void whatWasReturnedWaitedForTheReviewAndThatForTheFirstAttempt() {
    staff.complete(measure, TaskKind.REPORT);
    staff.complete(measure, TaskKind.CONSOLIDATE_REPORT);
    time.moveTo("2023-06-19T10:00");
    staff.complete(staff.task(measure, TaskKind.REVIEW_REPORT), Answers.returning("请补充数据。"));
    time.moveTo("2023-07-05T10:00");

    JsonNode steps = chain(TaskKind.CONSOLIDATE_REPORT, "xz-kjj");

    assertThat(steps).hasSize(4);
    assertThat(steps.findValuesAsText("kind"))
        .containsExactly("consolidate-report", "review-report", "consolidate-report", "report");
    assertThat(steps.at("/1/returned").asBoolean()).isTrue();
    assertThat(steps.at("/2/late").asInt()).isZero();
  }

  private JsonNode chain(TaskKind kind, String unit) {
    return browser
        .get("/api/oversight/items/" + staff.task(measure, kind, unit).id() + "/chain")
        .json()
        .at("/steps");
  }
}
