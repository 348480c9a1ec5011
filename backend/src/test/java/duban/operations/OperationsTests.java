package duban.operations;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.compiler.BpmnIds;
import duban.planning.MeasureId;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.PlanDesk;
import duban.testing.Sabotage;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 运维: what the engine could not do, and trying it again. */
@ApplicationTest
class OperationsTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk desk;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private Sabotage sabotage;
  @Autowired private JdbcClient jdbc;

  private MeasureId measure;
  private Browser admin;

  @BeforeEach
  void publish() {
    measure = desk.publish(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    admin = browser("admin");
    sabotage.whenAppears(task -> task.kind() == TaskKind.REPORT);
  }

  @Test
  void isForAdministratorsOnly() {
    for (String other : new String[] {"office", "leader", "kjj"}) {
      Browser browser = browser(other);
      assertThat(browser.get("/api/operations").problem()).isEqualTo("administrator-only");
      assertThat(browser.post("/api/operations/jobs/retry", Map.of()).status()).isEqualTo(403);
      assertThat(browser.post("/api/operations/jobs/1/retry", Map.of()).status()).isEqualTo(403);
    }
  }

  @Test
  void triesAFailedJobAgainByItselfLaterAndLater() {
    time.moveTo("2023-06-15T10:00:30");

    JsonNode failed = admin.get("/api/operations").json().at("/failed");

    assertThat(failed).hasSize(1);
    assertThat(failed.at("/0/element").asText()).isEqualTo(BpmnIds.TIMER_PERIOD_OPENS);
    assertThat(failed.at("/0/attemptsLeft").asInt()).isPositive();
    sabotage.stop();
    time.moveTo("2023-06-15T13:00");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).hasSize(1);
    assertThat(admin.get("/api/operations").json().at("/failed")).isEmpty();
  }

  @Test
  void showsAJobItGaveUpAndTriesItAgainWhenToldTo() {
    time.moveTo("2023-06-16");

    JsonNode failed = admin.get("/api/operations").json().at("/failed/0");

    assertThat(failed.at("/attemptsLeft").asInt()).isZero();
    assertThat(failed.at("/since").asText()).isNotEmpty();
    assertThat(failed.at("/nextAttempt").isNull()).isTrue();
    assertThat(failed.at("/plan").asText()).isEqualTo(measure.plan());
    assertThat(failed.at("/measure/number").asText()).isEqualTo("1");
    sabotage.stop();
    time.moveTo("2023-06-17");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).isEmpty();

    Answer answer = admin.post(retry(failed), Map.of());
    time.runJobs();

    assertThat(answer.status()).isEqualTo(204);
    assertThat(staff.tasks(measure, TaskKind.REPORT)).hasSize(1);
    assertThat(admin.get("/api/operations").json().at("/failed")).isEmpty();
    assertThat(
            jdbc.sql("select actor from audit_entry where action = 'job-retried'")
                .query(String.class)
                .list())
        .containsExactly("admin");
    assertThat(admin.post(retry(failed), Map.of()).problem()).isEqualTo("job-not-failed");
  }

  @Test
  void triesAllAgainAtOnce() {
    desk.publish(aMeasure());
    time.moveTo("2023-06-16");
    sabotage.stop();

    Answer answer = admin.post("/api/operations/jobs/retry", Map.of());
    time.runJobs();

    assertThat(answer.json().at("/jobs").asInt()).isEqualTo(2);
    assertThat(admin.get("/api/operations").json().at("/failed")).isEmpty();
    assertThat(staff.tasks(measure, TaskKind.REPORT)).hasSize(1);
  }

  @Test
  void countsTheTimersToCome() {
    sabotage.stop();
    time.moveTo("2023-06-14T12:00");

    JsonNode shown = admin.get("/api/operations").json();

    assertThat(shown.at("/timers/0/days").asInt()).isOne();
    // the reports open at nine on the 15th
    assertThat(shown.at("/timers/0/count").asInt()).isOne();
    assertThat(shown.at("/waiting").asInt()).isZero();
  }

  private static String retry(JsonNode failed) {
    return "/api/operations/jobs/" + failed.at("/id").asText() + "/retry";
  }

  private Browser browser(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }
}
