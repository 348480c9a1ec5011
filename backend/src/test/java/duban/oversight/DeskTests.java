package duban.oversight;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.notification.Colleagues;
import duban.organisation.Registration;
import duban.organisation.Role;
import duban.planning.MeasureId;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class DeskTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private Registration registration;
  @Autowired private JdbcClient jdbc;
  private Colleagues colleagues;
  private Browser browser;
  private String plan;
  private String other;

  @BeforeEach
  void publishTwoPlans() {
    plan =
        plans.publish(
            aPlan(aMeasure(), aMeasure(), aMeasure().ledBy("市财政局"), aMeasure().ledBy("市财政局")));
    other = plans.publish(aPlan(aMeasure().ledBy("市财政局")));
    staff.complete(MeasureId.of(plan, "4"), TaskKind.SIGN_FOR);
    browser = new Browser(port);
    browser.signIn("office");
    colleagues = new Colleagues(registration, jdbc);
  }

  @AfterEach
  void lookAfterNothing() {
    jdbc.sql("delete from supervision_charge").update();
    colleagues.leave();
  }

  @Test
  void groupsByUnitPlanMeasureAndAgeWithCountsAndTheOldest() {
    time.moveTo("2023-03-23T10:00");

    JsonNode byUnit = board("");
    assertThat(byUnit.at("/total").asInt()).isEqualTo(4);
    assertThat(byUnit.at("/counts/overdue").asInt()).isEqualTo(4);
    // as many and as old: by their ids
    assertThat(texts(byUnit.at("/groups"), "/key")).containsExactly("xz-czj", "xz-kjj");
    assertThat(byUnit.at("/groups/0/count").asInt()).isEqualTo(2);
    assertThat(byUnit.at("/groups/0/worst").asInt()).isEqualTo(2);
    assertThat(byUnit.at("/groups/0/levels/URGE").asInt()).isEqualTo(2);
    assertThat(byUnit.at("/colleagues/0/username").asText()).isEqualTo("office");

    JsonNode byPlan = board("by=plan");
    assertThat(texts(byPlan.at("/groups"), "/key")).containsExactly(plan, other);
    assertThat(byPlan.at("/groups/0/count").asInt()).isEqualTo(3);
    assertThat(board("by=measure").at("/groups")).hasSize(4);

    time.moveTo("2023-03-24T10:00");
    JsonNode byAge = board("by=age");
    assertThat(byAge.at("/groups")).hasSize(1);
    assertThat(byAge.at("/groups/0/key").asText()).isEqualTo("3..5");
  }

  @Test
  void narrowsToUnitPlanKindAndLevelAndSaysWhatCouldBeChosen() {
    time.moveTo("2023-03-23T10:00");
    act("YELLOW_CARD", idOf("1"));

    assertThat(board("unit=xz-czj").at("/total").asInt()).isEqualTo(2);
    assertThat(board("plan=" + other).at("/total").asInt()).isOne();
    assertThat(board("kind=sign-for").at("/total").asInt()).isEqualTo(4);
    assertThat(board("kind=report").at("/total").asInt()).isZero();
    assertThat(board("level=YELLOW_CARD").at("/total").asInt()).isOne();
    assertThat(board("light=RED").at("/total").asInt()).isZero();
    JsonNode levels = board("level=YELLOW_CARD").at("/choices/levels");
    assertThat(texts(levels, "/value")).containsExactly("URGE", "YELLOW_CARD");
    assertThat(browser.get("/api/oversight/board?level=PINK").problem()).isEqualTo("form-invalid");
  }

  @Test
  void pagesThroughAGroupWithoutLosingOrRepeating() {
    time.moveTo("2023-03-23T10:00");

    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = get("/api/oversight/items?by=plan&group=" + plan + "&limit=1" + cursor);
      page.at("/items").forEach(item -> seen.add(item.at("/measure/number").asText()));
      assertThat(page.at("/total").asInt()).isEqualTo(3);
      cursor = page.at("/next").isNull() ? null : "&cursor=" + page.at("/next").asText();
    } while (cursor != null);

    assertThat(seen).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(get("/api/oversight/briefs?by=plan&group=" + plan)).hasSize(3);
  }

  @Test
  void showsWhatIsNearlyDueAndWhatTheOfficeOpenedAheadOfItsDate() {
    JsonNode soon = get("/api/oversight/items?view=due-soon");
    assertThat(soon.at("/total").asInt()).isEqualTo(4);
    assertThat(soon.at("/items/0/age").asInt()).isEqualTo(-1);
    assertThat(actions(soon.at("/items/0"))).containsExactly("URGE", "CALL");

    browser.post("/api/supervision/cases", Map.of("plan", plan, "measure", "2", "reason", "推进滞后"));

    JsonNode opened = get("/api/oversight/items?view=opened");
    assertThat(opened.at("/total").asInt()).isOne();
    assertThat(opened.at("/items/0/task").isNull()).isTrue();
    assertThat(actions(opened.at("/items/0"))).contains("SETTLE", "HAND_OVER", "CALL");
  }

  @Test
  void drawsUnitsByPlansWhateverUnitIsChosen() {
    time.moveTo("2023-03-23T10:00");

    JsonNode heat = get("/api/oversight/heat?unit=xz-kjj");

    assertThat(texts(heat.at("/plans"), "/key")).containsExactlyInAnyOrder(plan, other);
    assertThat(heat.at("/most").asInt()).isEqualTo(2);
    assertThat(texts(heat.at("/rows"), "/unit/id")).containsExactly("xz-kjj", "xz-czj");
    assertThat(heat.at("/rows/1/cells")).hasSize(2);
    assertThat(heat.at("/rows/0/cells/0/worst").asInt()).isEqualTo(2);
  }

  @Test
  void doesWhatCanBeDoneAboutManyAndSaysWhyNotOfTheRest() {
    time.moveTo("2023-03-23T10:00");
    String first = idOf("1");
    act("YELLOW_CARD", first);

    JsonNode outcome = act("YELLOW_CARD", first, idOf("2"), "no-such-task");

    assertThat(outcome.at("/done")).hasSize(1);
    assertThat(outcome.at("/refused/0/problem").asText()).isEqualTo("card-not-higher");
    assertThat(outcome.at("/refused/1/problem").asText()).isEqualTo("no-case-open");
    assertThat(itemOf("2").at("/case/level").asText()).isEqualTo("YELLOW_CARD");
  }

  @Test
  void urgingWhatIsNotDueYetOpensACase() {
    String task = get("/api/oversight/items?view=due-soon").at("/items/0/id").asText();

    assertThat(act("URGE", task).at("/done/0").asText()).isEqualTo(task);

    JsonNode opened = get("/api/oversight/items?view=opened").at("/items/0");
    assertThat(opened.at("/id").asText()).isEqualTo(task);
    assertThat(opened.at("/case/level").asText()).isEqualTo("URGE");
  }

  @Test
  void aWaiverNeedsAReasonAndTakesItsMatterToTheUnsupervised() {
    time.moveTo("2023-03-23T10:00");
    String id = idOf("1");

    assertThat(
            browser
                .post("/api/oversight/actions", Map.of("items", List.of(id), "action", "WAIVE"))
                .problem())
        .isEqualTo("form-invalid");
    browser.post(
        "/api/oversight/actions", Map.of("items", List.of(id), "action", "WAIVE", "note", "防汛抢险"));

    assertThat(itemOf("1").at("/case").isNull()).isTrue();
    assertThat(board("level=NONE").at("/total").asInt()).isOne();
  }

  @Test
  void handsACaseOverWithinTheOfficeOnly() {
    colleagues.add("xu", "xz-office", Role.SUPERVISOR);
    time.moveTo("2023-03-23T10:00");
    String id = idOf("1");

    JsonNode outcome = post(Map.of("items", List.of(id), "action", "HAND_OVER", "to", "kjj"));
    assertThat(outcome.at("/refused/0/field").asText()).isEqualTo("not-of-the-office");
    assertThat(
            browser
                .post("/api/oversight/actions", Map.of("items", List.of(id), "action", "HAND_OVER"))
                .problem())
        .isEqualTo("form-invalid");

    post(Map.of("items", List.of(id), "action", "HAND_OVER", "to", "zz-xu", "note", "请跟进"));

    assertThat(itemOf("1").at("/case/charge/name").asText()).isEqualTo("同事xu");
    assertThat(itemOf("1").at("/case/charge/givenBy").asText()).isEqualTo("周文涛");
    assertThat(board("charge=zz-xu").at("/total").asInt()).isOne();
    assertThat(board("charge=office").at("/total").asInt()).isZero();
    assertThat(record("1")).contains("case-handed-over 同事xu:请跟进");
  }

  @Test
  void notesACallOnTheCaseAndInTheRecordAndFlagsAPromiseThatPassed() {
    time.moveTo("2023-03-23T10:00");
    Map<String, Object> call = Map.of("with", "王晓岚", "promised", "周五前报来", "until", "2023-03-24");

    post(Map.of("items", List.of(idOf("1")), "action", "CALL", "call", call));

    JsonNode noted = itemOf("1");
    assertThat(noted.at("/calls/0/with").asText()).isEqualTo("王晓岚");
    assertThat(noted.at("/calls/0/by").asText()).isEqualTo("周文涛");
    assertThat(noted.at("/calls/0/broken").asBoolean()).isFalse();
    assertThat(noted.at("/case/calls/0/promised").asText()).isEqualTo("周五前报来");
    assertThat(record("1")).contains("call-noted 王晓岚:周五前报来(2023-03-24 前)");

    time.moveTo("2023-03-25T09:00");
    assertThat(itemOf("1").at("/calls/0/broken").asBoolean()).isTrue();
    staff.complete(MeasureId.of(plan, "1"), TaskKind.SIGN_FOR);
    assertThat(
            get("/api/plans/" + plan + "/measures/1/cases")
                .at("/cases/0/calls/0/broken")
                .asBoolean(true))
        .isFalse();
  }

  @Test
  void leadersLookOnAndUnitsSeeNothing() {
    time.moveTo("2023-03-23T10:00");
    String id = idOf("1");

    browser.signIn("leader");
    assertThat(board("").at("/total").asInt()).isEqualTo(4);
    assertThat(board("").at("/colleagues")).isEmpty();
    assertThat(itemOf("1").at("/actions")).isEmpty();
    assertThat(act("URGE", id).at("/refused/0/problem").asText()).isEqualTo("forbidden");

    browser.signIn("kjj");
    assertThat(board("").at("/total").asInt()).isZero();
    assertThat(act("URGE", id).at("/done")).isEmpty();
    assertThat(
            post(Map.of(
                    "items",
                    List.of(id),
                    "action",
                    "CALL",
                    "call",
                    Map.of("with", "a", "promised", "b")))
                .at("/refused/0/problem")
                .asText())
        .isEqualTo("task-not-found");
    assertThat(browser.get("/api/oversight/items/" + id + "/chain").status()).isEqualTo(404);
  }

  @Test
  void exportsWhatIsShown() {
    time.moveTo("2023-03-23T10:00");

    String csv = browser.get("/api/oversight/export.csv?unit=xz-kjj").body();
    String english = browser.get("/api/oversight/export.csv?language=en").body();

    assertThat(csv.lines()).hasSize(3);
    assertThat(csv).startsWith("\uFEFF责任单位,方案,措施");
    assertThat(csv).contains("市科技局").doesNotContain("市财政局").contains("催办");
    assertThat(english.lines()).hasSize(5);
    assertThat(english).contains("Sign for and plan").contains("Urged");
    assertThat(browser.get("/api/oversight/export.xlsx").body().getBytes(StandardCharsets.UTF_8))
        .startsWith('P', 'K');
    assertThat(browser.get("/api/oversight/export.pdf").problem()).isEqualTo("form-invalid");
  }

  private JsonNode board(String filters) {
    return get("/api/oversight/board?" + filters);
  }

  private JsonNode get(String path) {
    return browser.get(path).json();
  }

  private JsonNode post(Map<String, ?> form) {
    return browser.post("/api/oversight/actions", form).json();
  }

  private JsonNode act(String action, String... items) {
    return post(Map.of("items", List.of(items), "action", action));
  }

  private String idOf(String number) {
    return itemOf(number).at("/id").asText();
  }

  private JsonNode itemOf(String number) {
    for (JsonNode item : get("/api/oversight/items?plan=" + plan).at("/items")) {
      if (item.at("/measure/number").asText().equals(number)) {
        return item;
      }
    }
    throw new AssertionError("Nothing of measure " + number);
  }

  /** Actions of a measure's record with what was said. */
  private List<String> record(String number) {
    List<String> record = new ArrayList<>();
    get("/api/plans/" + plan + "/measures/" + number + "/timeline")
        .at("/items")
        .forEach(
            entry -> record.add(entry.at("/action").asText() + " " + entry.at("/detail").asText()));
    return record;
  }

  private static List<String> actions(JsonNode item) {
    return texts(item.at("/actions"), "");
  }

  private static List<String> texts(JsonNode array, String at) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.at(at).asText()));
    return texts;
  }
}
