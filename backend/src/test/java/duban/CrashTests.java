package duban;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.testing.Browser;
import duban.testing.ChildApplication;
import duban.testing.PlanText;
import duban.testing.ReviewDesk;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application is killed again and again while its people complete tasks. */
class CrashTests {

  private static final int KILLS = 2;
  private static final int COMPLETIONS_BEFORE_A_KILL = 25;
  private static final List<String> PEOPLE = List.of("gxj", "kjj", "fx", "px");

  /** Forms of this test say nothing but the id of a task. */
  private static final String BY_US = " where %s ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'";

  @TempDir private Path directory;

  /** Tasks whose completion was answered with 200. */
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

  /** Tasks that were sent to be completed, answered or not. */
  private final Set<String> sent = ConcurrentHashMap.newKeySet();

  /** Tasks that the demonstration's own story had completed before. */
  private final Set<String> story = new HashSet<>();

  /** A draft that somebody has worked on, and what the page showed of it then. */
  private String draft;

  private JsonNode reviewed;

  @Test
  void keepsWhatItConfirmedOnceAndGoesOnAfterBeingKilled() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      ChildApplication application = ChildApplication.on(directory);
      if (kill == 0) {
        review(application);
        story.addAll(texts(application.database(), "select id from work_task_ended"));
      }
      completeTasksAndKill(application);
    }

    try (ChildApplication application = ChildApplication.on(directory)) {
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * COMPLETIONS_BEFORE_A_KILL);
      assertEveryTaskIsWhollyDoneOrWhollyOpen(application.database());
      assertThat(application.browser("office").get("/api/drafts/" + draft).json())
          .isEqualTo(reviewed);
      assertTimersFire(application.browser("office"));
    }
  }

  /** Begins to review a plan that is still to be reviewed when the application is back. */
  private void review(ChildApplication application) {
    Browser office = application.browser("office");
    byte[] document = PlanText.aPlan(PlanText.aMeasure().with("市海洋局")).document().getBytes(UTF_8);
    JsonNode uploaded = office.upload("/api/drafts", "方案.txt", document).json();
    ObjectNode form = ReviewDesk.form(uploaded);
    form.put("key", "a-better-key");
    draft = uploaded.at("/id").asText();
    reviewed = office.put("/api/drafts/" + draft, form).json();
    assertThat(reviewed.at("/version").asInt()).isEqualTo(2);
  }

  private void completeTasksAndKill(ChildApplication application) throws InterruptedException {
    int before = acknowledged.size();
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE.size());
    PEOPLE.forEach(username -> people.submit(() -> completeUntilKilled(application, username)));
    try {
      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofMillis(10))
          .until(() -> acknowledged.size() >= before + COMPLETIONS_BEFORE_A_KILL);
    } finally {
      application.kill();
      people.shutdown();
    }
    assertThat(people.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
  }

  private void completeUntilKilled(ChildApplication application, String username) {
    try {
      Browser browser = application.browser(username);
      while (true) {
        browser.get("/api/tasks?limit=20").json().at("/items").forEach(it -> complete(browser, it));
      }
    } catch (UncheckedIOException killed) {
      // as was to be expected; what was under way stays unanswered
    }
  }

  /** Every form carries the id of its task, by which its traces are found. */
  private void complete(Browser browser, JsonNode task) {
    String id = task.at("/id").asText();
    Map<String, String> form =
        switch (task.at("/kind").asText()) {
          case "sign-for" -> Map.of("implementationPlan", id);
          case "implement" -> Map.of("result", id);
          default -> Map.of("summary", id);
        };
    sent.add(id);
    if (browser.post("/api/tasks/" + id + "/completion", form).status() == 200) {
      acknowledged.add(id);
    }
  }

  private void assertEveryTaskIsWhollyDoneOrWhollyOpen(JdbcClient database) {
    List<String> said = texts(database, "select text from contribution" + BY_US.formatted("text"));
    List<String> recorded =
        texts(
            database,
            "select detail from audit_entry"
                + BY_US.formatted("detail")
                + " and action <> 'request-closure'");
    List<String> ended = texts(database, "select id from work_task_ended");
    ended.removeAll(story);
    List<String> open = texts(database, "select id from work_task");

    assertThat(said).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(recorded);
    Set<String> done = new HashSet<>(said);
    done.addAll(texts(database, "select summary from closure"));
    assertThat(done).containsAll(acknowledged).isSubsetOf(sent);
    assertThat(ended).containsExactlyInAnyOrderElementsOf(done);
    assertThat(open)
        .containsExactlyInAnyOrderElementsOf(texts(database, "select id_ from act_ru_task"))
        .doesNotContainAnyElementsOf(done);
    Set<String> unanswered = new HashSet<>(sent);
    unanswered.removeAll(done);
    assertThat(open).containsAll(unanswered);
    assertThat(texts(database, "select id_ from act_ru_job where exception_msg_ is not null"))
        .isEmpty();
  }

  private static void assertTimersFire(Browser office) {
    OffsetDateTime before = now(office);
    int overdue = overdue(office);

    JsonNode moved = office.post("/api/demo/clock", Map.of("advance", "P4D")).json();

    assertThat(moved.at("/jobs").asInt()).isPositive();
    assertThat(now(office)).isAfterOrEqualTo(before.plusDays(4));
    assertThat(overdue(office)).isGreaterThan(overdue);
  }

  private static int overdue(Browser office) {
    return office.get("/api/oversight/board").json().at("/total").asInt();
  }

  private static OffsetDateTime now(Browser browser) {
    return OffsetDateTime.parse(browser.get("/api/session").json().at("/now").asText());
  }

  private static List<String> texts(JdbcClient database, String sql) {
    return new ArrayList<>(database.sql(sql).query(String.class).list());
  }
}
