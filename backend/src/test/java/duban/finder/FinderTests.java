package duban.finder;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 市科技局 leads all measures; 市财政局 joins in the first. */
@ApplicationTest
class FinderTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  private Browser browser;
  private String plan;

  @BeforeEach
  void publish() {
    plan =
        plans.publish(
            aPlan(
                aMeasure().saying("建设数据平台。到2025年建成3个平台。").with("市财政局"),
                aMeasure().saying("培育企业。依托数据平台培育企业50家。"),
                aMeasure().saying("改造5条生产线。")));
    browser = new Browser(port);
    browser.signIn("kjj");
  }

  @Test
  void ranksTheNumberBeforeTheTitleBeforeTheText() {
    assertThat(numbers("2")).first().isEqualTo("2");
    assertThat(numbers("第3条")).containsExactly("3", "1");
    assertThat(numbers("数据平台")).containsExactly("1", "2");
    assertThat(numbers("数据 企业")).containsExactly("2");
  }

  @Test
  void marksWhatWasLookedForInASnippet() {
    JsonNode hit = find("数据平台").at("/measures/1");

    assertThat(hit.at("/plan/key").asText()).isEqualTo(plan);
    assertThat(hit.at("/snippet").findValuesAsText("text").stream().reduce("", String::concat))
        .contains("依托数据平台培育企业");
    assertThat(hit.at("/snippet"))
        .filteredOn(piece -> piece.at("/hit").asBoolean())
        .extracting(piece -> piece.at("/text").asText())
        .containsOnly("数据平台");
  }

  @Test
  void findsUnitsPlansAndTasks() {
    assertThat(find("科技局").at("/units/0/unit/id").asText()).isEqualTo("xz-kjj");
    assertThat(find("财政局").at("/units")).as("a unit that is not one's own").isEmpty();
    assertThat(find("行动方案").at("/plans/0/plan/key").asText()).isEqualTo(plan);
    assertThat(find("签收").at("/tasks")).hasSize(3);
    assertThat(find("签收 生产线").at("/tasks/0/measure/number").asText()).isEqualTo("3");
    browser.signIn("office");
    assertThat(find("财政局").at("/units/0/unit/id").asText()).isEqualTo("xz-czj");
  }

  @Test
  void findsReportsOnlyForThoseWhoMayReadThem() {
    time.moveTo("2023-06-16");
    staff.complete(
        staff.task(MeasureId.of(plan, "1"), TaskKind.REPORT, "xz-czj"), Answers.report("资金已拨付"));

    for (String username : List.of("czj", "kjj", "office", "leader")) {
      browser.signIn(username);
      assertThat(find("拨付").at("/reports/0/unit/id").asText()).as(username).isEqualTo("xz-czj");
    }
    browser.signIn("jyj");
    JsonNode nothing = find("拨付");
    assertThat(nothing).allMatch(JsonNode::isEmpty);
    assertThat(find("数据平台")).allMatch(JsonNode::isEmpty);
  }

  @Test
  void aUnitThatDoesNotLeadReadsItsOwnReportAndThatOnAllUnits() {
    time.moveTo("2023-06-16");
    staff.complete(
        staff.task(MeasureId.of(plan, "1"), TaskKind.REPORT, "xz-kjj"), Answers.report("机密进展"));
    staff.complete(
        staff.task(MeasureId.of(plan, "1"), TaskKind.REPORT, "xz-czj"), Answers.report("资金已拨付"));
    staff.complete(
        staff.task(MeasureId.of(plan, "1"), TaskKind.CONSOLIDATE_REPORT), Answers.report("总体顺利"));
    browser.signIn("czj");

    assertThat(find("机密进展").at("/reports")).isEmpty();
    assertThat(find("总体顺利").at("/reports/0/consolidated").asBoolean()).isTrue();
  }

  @Test
  void findsNothingForNothing() {
    for (String typed : List.of("", "  ", "、。", "没有的话")) {
      assertThat(find(typed)).as(typed).allMatch(JsonNode::isEmpty);
    }
  }

  private List<String> numbers(String typed) {
    return find(typed).at("/measures").findValuesAsText("number");
  }

  private JsonNode find(String typed) {
    return browser.get("/api/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)).json();
  }
}
