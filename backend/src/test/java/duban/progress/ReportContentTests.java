package duban.progress;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.problem.FormInvalid;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a report holds besides progress, problems and next steps. */
@ApplicationTest
class ReportContentTests {

  private static final Map<String, Object> LATE =
      Map.of(
          "inTime", false,
          "delayReason", "资金尚未到位",
          "expectedOn", "2024-06-30",
          "coordination", "请安排专项资金",
          "coordinationFrom", "市财政局");

  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private ProgressReports reports;
  private MeasureId measure;

  @BeforeEach
  void openReports() {
    measure = plans.publish(aMeasure());
    time.moveTo("2023-06-16");
  }

  @Test
  void saysWhyItWillNotBeInTimeWhenItWillAndWhatIsNeededOfWhom() {
    staff.complete(staff.task(measure, TaskKind.REPORT), report(LATE));

    ProgressReport given = reports.ofMeasure(measure).get(0);
    assertThat(given.inTime()).isFalse();
    assertThat(given.delayReason()).isEqualTo("资金尚未到位");
    assertThat(given.expectedOn()).hasToString("2024-06-30");
    assertThat(given.coordination()).isEqualTo("请安排专项资金");
    assertThat(given.coordinationFrom()).isEqualTo("市财政局");
    assertThat(given.copied()).isFalse();
  }

  @Test
  void asksForTheReasonTheDateAndTheUnit() {
    assertRefused(Map.of("inTime", false, "expectedOn", "2024-06-30"), "delayReason");
    assertRefused(Map.of("inTime", false, "delayReason", "资金尚未到位"), "expectedOn");
    assertRefused(Map.of("coordination", "请安排专项资金"), "coordinationFrom");
    Map<String, Object> unsaid = report(Map.of());
    unsaid.remove("inTime");
    assertRefused(unsaid, "inTime");
  }

  @Test
  void forgetsTheReasonOfADelayThatIsNone() {
    Map<String, Object> changedMind = report(LATE);
    changedMind.put("inTime", true);

    staff.complete(staff.task(measure, TaskKind.REPORT), changedMind);

    ProgressReport given = reports.ofMeasure(measure).get(0);
    assertThat(given.delayReason()).isNull();
    assertThat(given.expectedOn()).isNull();
  }

  @Test
  void startsTheNextReportWithAllThatTheLastOneSaid() {
    staff.complete(staff.task(measure, TaskKind.REPORT), report(LATE));
    time.moveTo("2023-09-16");

    JsonNode previous = staff.context(staff.task(measure, TaskKind.REPORT)).at("/previous");

    assertThat(previous.at("/period").asText()).isEqualTo("2023-Q2");
    assertThat(previous.at("/inTime").asBoolean()).isFalse();
    assertThat(previous.at("/delayReason").asText()).isEqualTo("资金尚未到位");
    assertThat(previous.at("/coordinationFrom").asText()).isEqualTo("市财政局");
  }

  @Test
  void startsAReturnedReportWithAllThatWasSent() {
    staff.complete(measure, TaskKind.REPORT);
    staff.complete(staff.task(measure, TaskKind.CONSOLIDATE_REPORT), report(LATE));
    staff.complete(staff.task(measure, TaskKind.REVIEW_REPORT), Answers.returning("数据不全"));

    JsonNode context = staff.context(staff.task(measure, TaskKind.CONSOLIDATE_REPORT));

    assertThat(context.at("/returned/reason").asText()).isEqualTo("数据不全");
    assertThat(context.at("/previous/delayReason").asText()).isEqualTo("资金尚未到位");
    assertThat(context.at("/previous/coordination").asText()).isEqualTo("请安排专项资金");
  }

  @Test
  void doesNotCallAReportCopiedThatIsOnlySentAgain() {
    staff.complete(measure, TaskKind.REPORT);
    staff.complete(staff.task(measure, TaskKind.CONSOLIDATE_REPORT), report(LATE));
    staff.complete(staff.task(measure, TaskKind.REVIEW_REPORT), Answers.returning("数据不全"));

    staff.complete(staff.task(measure, TaskKind.CONSOLIDATE_REPORT), report(LATE));

    assertThat(reports.ofMeasure(measure)).noneMatch(ProgressReport::copied);
  }

  private void assertRefused(Map<String, Object> answers, String field) {
    OpenTask task = staff.task(measure, TaskKind.REPORT);
    Map<String, Object> whole = answers.containsKey("progress") ? answers : report(answers);
    assertThatThrownBy(() -> staff.complete(task, whole))
        .isInstanceOf(FormInvalid.class)
        .extracting(refusal -> ((FormInvalid) refusal).facts().toString())
        .asString()
        .contains("field=" + field);
  }

  private static Map<String, Object> report(Map<String, Object> more) {
    Map<String, Object> report = new HashMap<>(Answers.report("正在筹措资金。"));
    report.putAll(more);
    return report;
  }
}
