package duban.policy;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.engine.DecisionTables;
import duban.engine.Decisions;
import duban.organisation.People;
import duban.planning.MeasureId;
import duban.supervision.ByHand;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PolicyTests {

  private static final String DEADLINES = "deadline-policy";
  private static final String ESCALATION = "escalation-policy";

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private JdbcClient jdbc;
  @Autowired private Decisions decisions;
  @Autowired private DecisionTables tables;
  @Autowired private PolicyDirectory directory;
  @Autowired private ByHand byHand;
  @Autowired private People people;
  private Browser browser;

  @BeforeEach
  void signIn() {
    browser = new Browser(port);
    browser.signIn("office");
  }

  /** Deployed models stay from test to test. */
  @AfterEach
  void bringTheBuiltInTablesBack() {
    for (String table : List.of(DEADLINES, ESCALATION, "reminder-policy")) {
      if (!tables.versions(table).get(0).builtIn()) {
        tables.deployAnew("hand-made", table, builtIn(table).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void showsEveryTableWithRowsVersionAndOrigin() {
    browser.signIn("kjj");
    JsonNode all = browser.get("/api/policies").json();

    assertThat(all.findValuesAsText("id")).contains(DEADLINES, ESCALATION, "reminder-policy");
    JsonNode deadlines = browser.get("/api/policies/" + DEADLINES).json();
    assertThat(deadlines.at("/source").asText()).isEqualTo("BUILT_IN");
    assertThat(deadlines.at("/table/rows/0/inputs/0").asText()).isEqualTo("\"sign-for\"");
    assertThat(deadlines.at("/table/rows/0/outputs/0").asText()).isEqualTo("1");
    assertThat(deadlines.at("/table/rows/0/description").asText()).contains("签收");
    assertThat(deadlines.at("/actions")).isEmpty();
    assertThat(browser.get("/api/policies/none").status()).isEqualTo(404);
    int version = deadlines.at("/version").asInt();
    assertThat(
            browser
                .get("/api/policies/" + DEADLINES + "/versions/" + version + "/file")
                .response()
                .body())
        .isEqualTo(builtIn(DEADLINES));
  }

  @Test
  void publishesAChangedTableWhichDecidesFromThenOn() {
    MeasureId before = plans.publish(aMeasure());
    int base = version(DEADLINES);
    String changed = signForIn(3);

    Browser.Answer answer = publish(DEADLINES, changed, base, "给基层多两天");

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.json().at("/version").asInt()).isEqualTo(base + 1);
    assertThat(answer.json().at("/source").asText()).isEqualTo("PERSON");
    assertThat(answer.json().at("/by").asText()).isEqualTo("周文涛");
    assertThat(answer.json().at("/reason").asText()).isEqualTo("给基层多两天");
    MeasureId after = plans.publish(aMeasure());
    assertThat(dueDay(before)).isEqualTo("2023-03-21");
    assertThat(dueDay(after)).isEqualTo("2023-03-23");
    assertThat(
            jdbc.sql(
                    "select actor_name || ' ' || detail from audit_entry"
                        + " where action = 'policy-published'")
                .query(String.class)
                .list())
        .containsExactly("周文涛 deadline-policy " + (base + 1) + ": 给基层多两天");
  }

  @Test
  void refusesToPublishOverAVersionThatWasNotTried() {
    int base = version(DEADLINES);
    publish(DEADLINES, signForIn(3), base, "给基层多两天");

    Browser.Answer second = publish(DEADLINES, signForIn(2), base, "给基层多一天");

    assertThat(second.status()).isEqualTo(409);
    assertThat(version(DEADLINES)).isEqualTo(base + 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // slug              | row | column     | from                      | to
        "not-dmn             |     |            | </decision>               | </decide>",
        "other-table         |     |            | decision id=\"deadline-   | decision id=\"other-",
        "inputs-changed      |     |            | <text>taskKind</text>     | <text>unit</text>",
        "outputs-changed     |     |            | name=\"workingDays\"      | name=\"days\"",
        "hit-policy          |     |            | \"FIRST\"                 | \"COLLECT\"",
        "cell-unreadable     | 1   | 工作日     | <text>1</text>            | <text>1 +</text>",
        "cell-not-days       | 1   | 工作日     | <text>1</text>            | <text>-1</text>",
        "cell-not-days       | 3   | 工作日     | <text>5</text>            | <text>2.5</text>",
        "word-unknown        | 3   | 任务       | \"review-closure\"        | \"reveiw-closure\"",
        "cell-not-words      | 1   | 任务       | \"sign-for\"              | 7",
        "no-rule-for         |     |            | \"sign-for\"              | \"implement\""
      })
  void refusesAFaultyTableSayingWhere(
      String slug, Integer row, String column, String from, String to) {
    String changed =
        builtIn(DEADLINES)
            .replaceFirst(
                java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to));
    assertThat(changed).isNotEqualTo(builtIn(DEADLINES));

    Browser.Answer answer = trial(DEADLINES, changed);

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
    JsonNode fault = answer.json().at("/faults/0");
    assertThat(fault.at("/slug").asText()).as(fault.toString()).isEqualTo(slug);
    assertThat(fault.at("/row").isNull() ? null : fault.at("/row").asInt()).isEqualTo(row);
    assertThat(fault.at("/column").isNull() ? null : fault.at("/column").asText())
        .isEqualTo(column);
  }

  @Test
  void refusesALevelNobodyKnowsAndAGapBetweenTheDays() {
    assertThat(
            trial(ESCALATION, builtIn(ESCALATION).replace("\"RED_CARD\"", "\"BLACK_CARD\""))
                .json()
                .at("/faults/0/value")
                .asText())
        .isEqualTo("BLACK_CARD");
    assertThat(
            trial(ESCALATION, builtIn(ESCALATION).replace("[3..5]", "[4..5]"))
                .json()
                .at("/faults/0/slug")
                .asText())
        .isEqualTo("no-rule-for");
  }

  @Test
  void isNotForUnitsToChange() {
    browser.signIn("kjj");

    assertThat(trial(DEADLINES, builtIn(DEADLINES)).status()).isEqualTo(403);
    assertThat(publish(DEADLINES, signForIn(3), version(DEADLINES), "更宽").status()).isEqualTo(403);
  }

  @Test
  void triesAnEscalationTableOnWhatWasOverdue() {
    MeasureId settled = plans.publish(aMeasure());
    MeasureId open = plans.publish(aMeasure().ledBy("市财政局"));
    // due on the 21st: two working days late, and still open a week later
    time.moveTo("2023-03-23T10:00");
    staff.complete(settled, TaskKind.SIGN_FOR);
    time.moveTo("2023-03-28T10:00");
    String harder =
        builtIn(ESCALATION)
            .replace("[1..2]", "1")
            .replace("[3..5]", "[2..4]")
            .replace("&gt; 5", "&gt; 4");

    JsonNode run = trial(ESCALATION, harder).json().at("/dryRun");

    assertThat(run.at("/examined").asInt()).isEqualTo(2);
    assertThat(run.at("/changed/RAISED").asInt()).isEqualTo(2);
    JsonNode science = group(run, "市科技局");
    assertThat(science.at("/before").asText()).isEqualTo("URGE");
    assertThat(science.at("/after").asText()).isEqualTo("YELLOW_CARD");
    assertThat(science.at("/matters/0/workingDays").asInt()).isEqualTo(2);
    assertThat(science.at("/matters/0/kind").asText()).isEqualTo("sign-for");
    assertThat(group(run, "市财政局").at("/after").asText()).isEqualTo("RED_CARD");
    assertThat(open).isNotNull();

    String milder = builtIn(ESCALATION).replace("[3..5]", "[3..9]").replace("&gt; 5", "&gt; 9");
    assertThat(trial(ESCALATION, milder).json().at("/dryRun/changed")).isEmpty();
    assertThat(decisions.decide(ESCALATION, Map.of("taskKind", "report", "workingDaysOverdue", 2)))
        .containsEntry("level", "URGE");
  }

  @Test
  void triesAnEscalationTableOnAMeasureThatWasSupervisedByHand() {
    MeasureId measure = plans.publish(aMeasure());
    byHand.openOnLead(people.actor("office").orElseThrow(), measure, "推进滞后");
    jdbc.sql("update supervision_case set due_at = timestamptz '2023-03-13 17:30+08'").update();
    String harder = builtIn(ESCALATION).replace("[1..5]", "[1..2]").replace("[6..15]", "[3..15]");

    JsonNode matters = group(trial(ESCALATION, harder).json().at("/dryRun"), "市科技局").at("/matters");

    assertThat(matters).hasSize(1);
    assertThat(matters.at("/0/kind").isNull()).isTrue();
  }

  @Test
  void triesTermsAndRemindersOnEveryTaskThereWas() {
    MeasureId measure = MeasureId.of(plans.publish(aPlan(aMeasure()).years("2023年")), "1");
    time.moveTo("2023-03-22T10:00");
    staff.complete(measure, TaskKind.SIGN_FOR);

    JsonNode terms = trial(DEADLINES, signForIn(3)).json().at("/dryRun");
    assertThat(terms.at("/changed/NO_LONGER_OVERDUE").asInt()).isOne();
    assertThat(group(terms, "市科技局").at("/before").asText()).isEqualTo("1");
    assertThat(group(terms, "市科技局").at("/after").asText()).isEqualTo("3");
    assertThat(
            trial(DEADLINES, signForIn(2)).json().at("/dryRun/changed/NO_LONGER_OVERDUE").asInt())
        .isOne();

    time.moveTo("2023-12-29T10:00");
    JsonNode reminders =
        trial(
                "reminder-policy",
                builtIn("reminder-policy").replace("<text>5</text>", "<text>10</text>"))
            .json()
            .at("/dryRun");
    assertThat(reminders.at("/changed/REMINDED_EARLIER").asInt()).isOne();
  }

  @Test
  void showsAnOfficeOnlyItsOwnPlans() {
    MeasureId measure = plans.publish(aMeasure());
    time.moveTo("2023-03-28T10:00");
    jdbc.sql("update plan set office_unit = 'xz-czj', leaders_unit = 'xz-czj' where key = :key")
        .param("key", measure.plan())
        .update();

    assertThat(trial(ESCALATION, builtIn(ESCALATION)).json().at("/dryRun/examined").asInt())
        .isZero();
    browser.signIn("admin");
    assertThat(trial(ESCALATION, builtIn(ESCALATION)).json().at("/dryRun/examined").asInt())
        .isOne();
  }

  @Test
  void takesTheTablesOfADirectoryAtStartAndLeavesBrokenOnes(@TempDir Path files)
      throws IOException {
    int deadlines = version(DEADLINES);
    int escalation = version(ESCALATION);
    Files.writeString(files.resolve(DEADLINES + ".dmn"), signForIn(4));
    Files.writeString(
        files.resolve(ESCALATION + ".dmn"), builtIn(ESCALATION).replace("[3..5]", "[3..?]"));
    Files.writeString(files.resolve("unknown.dmn"), builtIn(ESCALATION));

    directory.load(files);

    assertThat(browser.get("/api/policies/" + DEADLINES).json().at("/source").asText())
        .isEqualTo("DIRECTORY");
    assertThat(version(ESCALATION)).isEqualTo(escalation);
    assertThat(decisions.decide(DEADLINES, Map.of("taskKind", "sign-for")))
        .containsEntry("workingDays", 4);

    // what was published since stays while the file stays
    publish(DEADLINES, signForIn(2), version(DEADLINES), "两天为宜");
    directory.load(files);
    assertThat(version(DEADLINES)).isEqualTo(deadlines + 2);
    assertThat(decisions.decide(DEADLINES, Map.of("taskKind", "sign-for")))
        .containsEntry("workingDays", 2);
  }

  private String signForIn(int days) {
    return builtIn(DEADLINES).replaceFirst("<text>1</text>", "<text>" + days + "</text>");
  }

  private static String builtIn(String table) {
    try {
      return new ClassPathResource("duban/processes/" + table + ".dmn")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException ex) {
      throw new java.io.UncheckedIOException(ex);
    }
  }

  private int version(String table) {
    return tables.versions(table).get(0).version();
  }

  private Browser.Answer trial(String table, String dmn) {
    return browser.upload(
        "/api/policies/" + table + "/trial", table + ".dmn", dmn.getBytes(StandardCharsets.UTF_8));
  }

  private Browser.Answer publish(String table, String dmn, int base, String reason) {
    return browser.upload(
        "/api/policies/"
            + table
            + "/versions?base="
            + base
            + "&reason="
            + java.net.URLEncoder.encode(reason, StandardCharsets.UTF_8),
        table + ".dmn",
        dmn.getBytes(StandardCharsets.UTF_8));
  }

  private String dueDay(MeasureId measure) {
    return time.local(staff.task(measure, TaskKind.SIGN_FOR).due()).toLocalDate().toString();
  }

  private static JsonNode group(JsonNode run, String unit) {
    for (JsonNode group : run.at("/groups")) {
      if (group.at("/unit/name").asText().equals(unit)) {
        return group;
      }
    }
    throw new AssertionError(unit + " is in no group of " + run);
  }
}
