package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.compiler.BpmnIds;
import duban.planning.Plans;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.testing.Answers;
import duban.testing.PlanText;
import duban.work.TaskKind;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The work branch of a measure: from signing for to the end. */
class WorkProcessTests extends RunningMeasures {

  @Autowired private Plans published;
  @Autowired private SupervisionCases cases;

  @Test
  void asksTheLeadToSignForThenEveryUnitAndMemberToImplement() {
    ProcessInstance process = start(aMeasure().with("市财政局", PlanText.PARKS));
    assertThat(staff.unitsWith(measure, TaskKind.SIGN_FOR)).containsExactly("xz-kjj");

    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(staff.unitsWith(measure, TaskKind.IMPLEMENT))
        .containsExactly("xz-czj", "xz-jw", "xz-kjj", "xz-ts");
    staff.complete(measure, TaskKind.IMPLEMENT, "xz-kjj");
    staff.complete(measure, TaskKind.IMPLEMENT, "xz-jw");
    staff.complete(measure, TaskKind.IMPLEMENT, "xz-czj");
    assertThat(process).hasNotPassed(BpmnIds.implementJoin(1));
    staff.complete(measure, TaskKind.IMPLEMENT, "xz-ts");
    assertThat(process).isWaitingAt(BpmnIds.TASK_REQUEST_CLOSURE);
    assertThat(staff.unitsWith(measure, TaskKind.REQUEST_CLOSURE)).containsExactly("xz-kjj");
    assertThat(staff.context(staff.task(measure, TaskKind.REQUEST_CLOSURE)).at("/implementations"))
        .hasSize(4);
  }

  @Test
  void needsNoGatewaysWhereOneUnitDoesItAll() {
    ProcessInstance process = start(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    assertThat(staff.unitsWith(measure, TaskKind.IMPLEMENT)).containsExactly("xz-kjj");

    staff.complete(measure, TaskKind.IMPLEMENT);

    assertThat(process).isWaitingAt(BpmnIds.TASK_REQUEST_CLOSURE);
  }

  @Test
  void givesAUnitThatIsNamedAndInGroupsOneTask() {
    start(aMeasure().with("铜山区人民政府", PlanText.PARKS, PlanText.KEY_PARKS));

    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(staff.unitsWith(measure, TaskKind.IMPLEMENT))
        .containsExactly("xz-jw", "xz-kjj", "xz-ts", "xz-yl");
  }

  @Test
  void goesOnWhenAllMembersOfAGroupHaveTasksElsewhere() {
    ProcessInstance process = start(aMeasure().with("铜山区人民政府", "贾汪区人民政府", PlanText.PARKS));

    implement();

    assertThat(process).isWaitingAt(BpmnIds.TASK_REQUEST_CLOSURE);
  }

  @Test
  void offersAReturnedRequestAgainWithTheReason() {
    ProcessInstance process = start(aMeasure());
    implement();
    staff.complete(staff.task(measure, TaskKind.REQUEST_CLOSURE), Map.of("summary", "已建库,申请销号。"));
    assertThat(staff.unitsWith(measure, TaskKind.REVIEW_CLOSURE)).containsExactly("xz-office");

    staff.complete(staff.task(measure, TaskKind.REVIEW_CLOSURE), Answers.returning("缺少佐证材料"));

    assertThat(process).isWaitingAt(BpmnIds.TASK_REQUEST_CLOSURE);
    JsonNode context = staff.context(staff.task(measure, TaskKind.REQUEST_CLOSURE));
    assertThat(context.at("/returned/reason").asText()).isEqualTo("缺少佐证材料");
    assertThat(context.at("/previous/summary").asText()).isEqualTo("已建库,申请销号。");
    assertThat(notices("returned")).containsExactly("xz-kjj");
    assertThat(published.measure(measure).closed()).isFalse();
  }

  @Test
  void endsWithAnAcceptedClosure() {
    ProcessInstance process = start(aMeasure().with(PlanText.PARKS));
    implement();
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);

    staff.complete(staff.task(measure, TaskKind.REVIEW_CLOSURE), Answers.closing("EXCELLENT"));

    assertThat(process).hasPassed(BpmnIds.END_CLOSED).isEnded();
    assertThat(published.measure(measure).grade()).isEqualTo("EXCELLENT");
    assertThat(published.measure(measure).closed()).isTrue();
    assertThat(record())
        .containsExactly(
            "plan-published",
            "sign-for",
            "implement",
            "implement",
            "implement",
            "request-closure",
            "closed");
    assertThat(jobs()).isZero();
  }

  @Test
  void endsReportsAndOpenCasesWithTheClosure() {
    ProcessInstance process = start(aMeasure().with("市财政局"));
    implement();
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);
    time.moveTo("2023-03-22");
    time.moveTo("2023-06-26");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).hasSize(2);
    assertThat(cases.ofMeasure(measure)).hasSize(3);

    staff.complete(measure, TaskKind.REVIEW_CLOSURE);

    assertThat(process).isEnded();
    assertThat(cases.ofMeasure(measure))
        .extracting(SupervisionCase::state)
        .containsExactly(
            SupervisionCase.State.LAPSED,
            SupervisionCase.State.LAPSED,
            SupervisionCase.State.LAPSED);
    assertThat(supervisions()).isZero();
    assertThat(jobs()).isZero();
    assertThat(jdbc.sql("select count(*) from work_task").query(Long.class).single()).isZero();
  }

  @Test
  void makesTheWorkDueOnTheDayTheMeasureNames() {
    start(aMeasure().saying("力争2023年9月底前建立企业培育库。"));

    staff.complete(measure, TaskKind.SIGN_FOR);

    // 2023-09-30 is a holiday and stays the day the document names
    assertThat(time.local(staff.task(measure, TaskKind.IMPLEMENT).due()).toLocalDate())
        .isEqualTo(LocalDate.of(2023, 9, 30));
  }

  @Test
  void makesTheWorkDueWithThePlanWhereTheMeasureNamesNoDay() {
    start(aMeasure());

    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(time.local(staff.task(measure, TaskKind.IMPLEMENT).due()).toLocalDate())
        .isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @Test
  void remindsOfATaskBeforeItIsDue() {
    start(aMeasure());

    time.moveTo("2023-03-21T08:59");
    assertThat(notices("reminder")).isEmpty();
    time.moveTo("2023-03-21T09:01");

    assertThat(notices("reminder")).containsExactly("xz-kjj");
  }

  @Test
  void remindsNobodyOfWhatIsDone() {
    start(aMeasure());

    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-03-22");

    assertThat(notices("reminder")).isEmpty();
    assertThat(cases.ofMeasure(measure)).isEmpty();
  }

  @Test
  void letsTheFirstOfSeveralLeadsSignFor() {
    start(aMeasure().ledBy("市财政局", "市科技局"));

    assertThat(staff.unitsWith(measure, TaskKind.SIGN_FOR)).containsExactly("xz-czj");
    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(staff.unitsWith(measure, TaskKind.IMPLEMENT)).containsExactly("xz-czj", "xz-kjj");
  }

  @Test
  void opensACaseAtOnceForWorkWhoseDayHasPassed() {
    start(aMeasure().saying("力争2022年6月底前建立企业培育库。"));

    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(cases.ofMeasure(measure))
        .extracting(SupervisionCase::taskKind)
        .containsExactly(TaskKind.IMPLEMENT);
  }
}
