package duban.work;

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
import duban.testing.Staff;
import duban.testing.Time;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 我的任务 of 市科技局: three tasks overdue, one due soon, three with time left. */
@ApplicationTest
class TaskListTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private JdbcClient jdbc;
  private Browser browser;
  private String plan;

  @BeforeEach
  void makeWork() {
    plan =
        plans.publish(
            aPlan(
                aMeasure(),
                aMeasure(),
                aMeasure(),
                aMeasure().saying("力争2023年3月底前建库。"),
                aMeasure().saying("力争2023年6月底前建库。"),
                aMeasure(),
                aMeasure(),
                aMeasure().ledBy("市财政局")));
    IntStream.rangeClosed(4, 7)
        .forEach(n -> staff.complete(MeasureId.of(plan, "" + n), TaskKind.SIGN_FOR));
    time.moveTo("2023-03-28T10:00");
    browser = new Browser(port);
    browser.signIn("kjj");
  }

  @Test
  void listsTheUnitsTasksTheMostUrgentFirst() {
    JsonNode page = browser.get("/api/tasks").json();

    assertThat(page.at("/items").findValuesAsText("light"))
        .containsExactly(
            "OVERDUE", "OVERDUE", "OVERDUE", "DUE_SOON", "ON_TIME", "ON_TIME", "ON_TIME");
    assertThat(page.at("/items")).allMatch(it -> it.at("/unit/id").asText().equals("xz-kjj"));
    assertThat(page.at("/items").findValuesAsText("due")).isSorted();
    assertThat(page.at("/items/3/measure/number").asText()).isEqualTo("4");
    assertThat(page.at("/items/3/due").asText()).startsWith("2023-03-31T").endsWith("+08:00");
    assertThat(page.at("/next").isNull()).isTrue();
    assertTotals(page, 7, 3, 1, 3);
  }

  @Test
  void walksAllTasksOnceInPages() {
    List<String> whole = ids(List.of(browser.get("/api/tasks").json()));

    List<JsonNode> pages = pages("/api/tasks?limit=2");

    assertThat(pages).hasSize(4);
    assertThat(pages).allSatisfy(page -> assertTotals(page, 7, 3, 1, 3));
    assertThat(ids(pages)).hasSize(7).isEqualTo(whole);
  }

  @Test
  void walksTasksOfTheSameMomentAndThoseWithoutOne() {
    jdbc.sql("update work_task set due_at = timestamptz '2023-03-30 09:30:00.123456Z'").update();
    jdbc.sql("update work_task set due_at = '9999-01-01T00:00Z' where measure_id in (:a, :b, :c)")
        .param("a", plan + "/5")
        .param("b", plan + "/6")
        .param("c", plan + "/7")
        .update();

    List<JsonNode> pages = pages("/api/tasks?limit=1");

    assertThat(ids(pages)).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void leavesNothingOutWhenATaskIsDoneBetweenTwoPages() {
    JsonNode first = browser.get("/api/tasks?limit=3").json();
    staff.complete(staff.task(MeasureId.of(plan, "1"), TaskKind.SIGN_FOR));

    JsonNode second = browser.get("/api/tasks?limit=4&cursor=" + first.at("/next").asText()).json();

    assertThat(numbers(first)).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(numbers(second)).contains("4", "5").hasSize(4);
  }

  @Test
  void filtersByLightAndKeepsTheTotals() {
    JsonNode overdue = browser.get("/api/tasks?light=OVERDUE").json();
    JsonNode soon = browser.get("/api/tasks?light=DUE_SOON").json();
    JsonNode onTime = browser.get("/api/tasks?light=ON_TIME&limit=2").json();

    assertThat(numbers(overdue)).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(numbers(soon)).containsExactly("4");
    assertThat(onTime.at("/items")).hasSize(2);
    assertThat(ids(pages("/api/tasks?light=ON_TIME&limit=2"))).hasSize(3);
    assertTotals(overdue, 7, 3, 1, 3);
    assertTotals(soon, 7, 3, 1, 3);
  }

  @Test
  void filtersByKindAndPlan() {
    plans.publish(aMeasure());

    JsonNode signFor = browser.get("/api/tasks?kind=sign-for").json();
    JsonNode ofPlan = browser.get("/api/tasks?kind=sign-for&plan=" + plan).json();

    assertTotals(signFor, 4, 3, 1, 0);
    assertTotals(ofPlan, 3, 3, 0, 0);
    assertThat(ofPlan.at("/items")).hasSize(3);
  }

  @Test
  void filtersByUnitAndPeriodAndWhoHasIt() {
    jdbc.sql("update work_task set assignee = 'kjj' where measure_id = :measure")
        .param("measure", plan + "/2")
        .update();

    assertThat(numbers(browser.get("/api/tasks?claimed=MINE").json())).containsExactly("2");
    assertThat(numbers(browser.get("/api/tasks?claimed=NOBODY").json())).hasSize(6);
    assertThat(numbers(browser.get("/api/tasks?unit=xz-kjj").json())).hasSize(7);
    assertThat(numbers(browser.get("/api/tasks?unit=xz-czj").json())).isEmpty();
    assertThat(numbers(browser.get("/api/tasks?period=2023-Q1").json())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DUE", "CREATED", "NUMBER", "PLAN"})
  void walksAllTasksOnceInEveryOrder(String sort) {
    String other = plans.publish(aPlan(aMeasure(), aMeasure()));
    List<String> whole = ids(List.of(browser.get("/api/tasks?sort=" + sort).json()));

    List<JsonNode> pages = pages("/api/tasks?limit=2&sort=" + sort);

    assertThat(ids(pages)).hasSize(9).isEqualTo(whole);
    assertThat(other).isNotEqualTo(plan);
  }

  @Test
  void putsTasksInTheOrderAskedFor() {
    String other = plans.publish(aPlan(aMeasure(), aMeasure()));

    JsonNode newest = browser.get("/api/tasks?sort=CREATED").json();
    JsonNode byNumber = browser.get("/api/tasks?sort=NUMBER").json();
    JsonNode byPlan = browser.get("/api/tasks?sort=PLAN").json();

    assertThat(newest.at("/items").findValuesAsText("key").subList(0, 2)).containsOnly(other);
    assertThat(numbers(byNumber)).containsExactly("1", "1", "2", "2", "3", "4", "5", "6", "7");
    assertThat(byPlan.at("/items").findValuesAsText("key")).isSorted();
    assertThat(numbers(browser.get("/api/tasks?sort=PLAN&plan=" + plan).json()))
        .containsExactly("1", "2", "3", "4", "5", "6", "7");
  }

  @Test
  void refusesACursorOfAnotherOrder() {
    String next = browser.get("/api/tasks?limit=2").json().at("/next").asText();

    assertThat(browser.get("/api/tasks?sort=PLAN&cursor=" + next).status()).isEqualTo(400);
  }

  @Test
  void countsWhatEachChoiceWouldLeave() {
    JsonNode facets = browser.get("/api/tasks?kind=sign-for&light=OVERDUE").json().at("/facets");

    assertThat(facets.at("/kinds")).hasToString("[" + count("sign-for", 3) + "]");
    assertThat(facets.at("/units")).hasToString("[" + count("xz-kjj", 3) + "]");
    assertThat(browser.get("/api/tasks?kind=sign-for").json().at("/facets/kinds"))
        .hasToString("[" + count("implement", 4) + "," + count("sign-for", 3) + "]");
  }

  private static String count(String value, int tasks) {
    return "{\"value\":\"" + value + "\",\"tasks\":" + tasks + "}";
  }

  @Test
  void findsWordsOfTheMeasureThePlanAndTheUnits() {
    assertThat(numbers(found("3月底前建库"))).containsExactly("4");
    assertThat(numbers(found("2023年6月 建库"))).containsExactly("5");
    assertThat(numbers(found("市科技局"))).hasSize(7);
    assertThat(numbers(found("市财政局"))).isEmpty();
    assertThat(numbers(found("世上没有的事"))).isEmpty();
    assertThat(numbers(found("!?"))).hasSize(7);
    assertTotals(found("3月底前建库"), 1, 0, 1, 0);
  }

  @Test
  void findsWordsOfTheReportsThatThePersonMayRead() {
    MeasureId led = plans.publish(aMeasure().with("市财政局"));
    staff.complete(led, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-16");
    report(led, "xz-kjj", "企业名录已经入库");
    report(led, "xz-czj", "补助资金已经拨付");

    assertThat(found("拨付").at("/items")).as("the lead reads all").isNotEmpty();
    browser.signIn("czj");
    assertThat(found("拨付").at("/items")).as("a unit reads its own").isNotEmpty();
    assertThat(found("入库").at("/items")).as("and not another's").isEmpty();
  }

  private void report(MeasureId measure, String unit, String progress) {
    Map<String, Object> answers = new HashMap<>(Answers.to(TaskKind.REPORT));
    answers.put("progress", progress);
    staff.complete(staff.task(measure, TaskKind.REPORT, unit), answers);
  }

  private JsonNode found(String words) {
    return browser.get("/api/tasks?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).json();
  }

  @Test
  void showsTheOfficeWhomATaskIsAbout() {
    time.moveTo("2023-03-29T10:00");
    browser.signIn("office");

    JsonNode page = browser.get("/api/tasks?kind=interview").json();

    assertThat(page.at("/items").findValues("subject"))
        .extracting(subject -> subject.at("/name").asText())
        .containsExactlyInAnyOrder("市科技局", "市科技局", "市科技局", "市财政局");
  }

  @Test
  void showsATaskWithTheTextOfItsMeasure() {
    OpenTask task = staff.task(MeasureId.of(plan, "4"), TaskKind.IMPLEMENT);

    JsonNode detail = browser.get("/api/tasks/" + task.id()).json();

    assertThat(detail.at("/id").asText()).isEqualTo(task.id());
    assertThat(detail.at("/measureText").asText()).contains("2023年3月底前建库");
    assertThat(detail.at("/lead/0/name").asText()).isEqualTo("市科技局");
    assertThat(detail.at("/section/number").asText()).isEqualTo("一");
    assertThat(detail.at("/actions/0").asText()).isEqualTo("complete");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind=nonsense",
        "light=nonsense",
        "cursor=nonsense",
        "limit=many",
        "cursor=bm9w",
        "sort=nonsense",
        "claimed=x"
      })
  void refusesFiltersThatMeanNothing(String query) {
    Answer answer = browser.get("/api/tasks?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  private List<JsonNode> pages(String path) {
    List<JsonNode> pages = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = browser.get(path + cursor).json();
      pages.add(page);
      cursor = page.at("/next").isNull() ? null : "&cursor=" + page.at("/next").asText();
    } while (cursor != null && pages.size() < 20);
    return pages;
  }

  private static List<String> ids(List<JsonNode> pages) {
    List<String> ids = new ArrayList<>();
    pages.forEach(page -> page.at("/items").forEach(item -> ids.add(item.at("/id").asText())));
    return ids;
  }

  private static List<String> numbers(JsonNode page) {
    List<String> numbers = new ArrayList<>();
    page.at("/items").forEach(item -> numbers.add(item.at("/measure/number").asText()));
    return numbers;
  }

  private static void assertTotals(JsonNode page, int all, int overdue, int dueSoon, int onTime) {
    JsonNode totals = page.at("/totals");
    assertThat(
            List.of(
                totals.at("/all").asInt(),
                totals.at("/overdue").asInt(),
                totals.at("/dueSoon").asInt(),
                totals.at("/onTime").asInt()))
        .containsExactly(all, overdue, dueSoon, onTime);
  }
}
