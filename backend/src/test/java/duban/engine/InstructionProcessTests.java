package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.instruction.Instructing;
import duban.instruction.Instruction;
import duban.instruction.InstructionEnded;
import duban.instruction.MeasureOver;
import duban.instruction.Order;
import duban.instruction.Urgency;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.problem.FormInvalid;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.testing.Answers;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leader's instruction, from its giving to its end. */
class InstructionProcessTests extends AskedProcesses {

  @Autowired private Instructing instructing;
  @Autowired private SupervisionCases cases;

  InstructionProcessTests() {
    super("instruction");
  }

  @Test
  void isAnsweredByTheUnitVerifiedByTheOfficeAndToldToTheLeader() {
    start(aMeasure());
    Instruction given = give(Urgency.URGENT, "xz-kjj");
    ProcessInstance process = asked();
    assertThat(process).hasPassed("Task_DecideTime").isWaitingAt("Task_AnswerInstruction");
    OpenTask answer = staff.task(measure, TaskKind.ANSWER_INSTRUCTION);
    assertThat(answer.unit().value()).isEqualTo("xz-kjj");
    // three working days after Monday, 20 March
    assertThat(day(answer)).isEqualTo("2023-03-23");
    assertThat(given.due()).isEqualTo(answer.due());
    assertThat(notices("instruction-given")).containsExactly("xz-kjj");

    staff.complete(answer);

    assertThat(process).isWaitingAt("Task_VerifyAnswer");
    assertThat(notices("instruction-answered")).containsExactly("xz-office");
    OpenTask verification = staff.task(measure, TaskKind.VERIFY_INSTRUCTION);
    assertThat(verification.unit().value()).isEqualTo("xz-office");
    assertThat(staff.context(verification).at("/instruction/answers/0/text").asText())
        .isEqualTo("已按批示要求办理。");

    staff.complete(verification);

    assertThat(process).hasPassed("Gateway_AnswerAccepted", "End_Answered").isEnded();
    assertThat(notices("instruction-verified")).containsExactly("xz-leaders");
    assertThat(now(given).state()).isEqualTo(Instruction.State.ANSWERED);
    assertThat(record())
        .containsExactly(
            "plan-published", "instruction-given", "instruction-answered", "instruction-verified");
  }

  @Test
  void comesBackWithAReasonAndWhatStoodInIt() {
    start(aMeasure());
    Instruction given = give(Urgency.NORMAL, "xz-kjj");
    assertThat(day(staff.task(measure, TaskKind.ANSWER_INSTRUCTION))).isEqualTo("2023-04-11");
    time.moveTo("2023-03-22T10:00");
    staff.complete(measure, TaskKind.ANSWER_INSTRUCTION);

    staff.complete(staff.task(measure, TaskKind.VERIFY_INSTRUCTION), Answers.returning("没有数据。"));

    assertThat(asked()).hasPassed("Gateway_AnswerAccepted").isWaitingAt("Task_AnswerInstruction");
    OpenTask again = staff.task(measure, TaskKind.ANSWER_INSTRUCTION);
    // the old deadline leaves more time than the three days of a second answer
    assertThat(day(again)).isEqualTo("2023-04-11");
    JsonNode context = staff.context(again);
    assertThat(context.at("/previous/answer").asText()).isEqualTo("已按批示要求办理。");
    assertThat(context.at("/returned/reason").asText()).isEqualTo("没有数据。");
    assertThat(notices("instruction-returned")).containsExactly("xz-kjj");
    staff.complete(again, Map.of("answer", "已办理,入库 31 家。"));
    staff.complete(measure, TaskKind.VERIFY_INSTRUCTION);
    assertThat(now(given).answers())
        .extracting(Instruction.Answer::accepted)
        .containsExactly(false, true);
  }

  @Test
  void leavesTimeForASecondAnswerWhereTheDeadlineHasPassed() {
    start(aMeasure());
    give(Urgency.NORMAL, "xz-kjj");
    time.moveTo("2023-04-11T10:00");
    staff.complete(measure, TaskKind.ANSWER_INSTRUCTION);
    time.moveTo("2023-04-12T10:00");

    staff.complete(staff.task(measure, TaskKind.VERIFY_INSTRUCTION), Answers.returning("没有数据。"));

    assertThat(day(staff.task(measure, TaskKind.ANSWER_INSTRUCTION))).isEqualTo("2023-04-17");
  }

  @Test
  void countsOverTheSpringFestivalOfTheNextYear() {
    start(aMeasure());
    time.moveTo("2024-02-05T10:00");

    give(Urgency.NORMAL, "xz-kjj");

    // off from 10 to 17 February; 18 February is a Sunday that is worked
    assertThat(day(staff.task(measure, TaskKind.ANSWER_INSTRUCTION))).isEqualTo("2024-03-01");
  }

  @Test
  void isSupervisedWhenNobodyAnswersOrVerifies() {
    start(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    give(Urgency.URGENT, "xz-kjj");
    ProcessInstance process = asked();

    time.moveTo("2023-03-24");

    assertThat(process).isWaitingAt("Task_AnswerInstruction", "Call_Supervision");
    assertThat(openCases()).containsExactly("xz-kjj ANSWER_INSTRUCTION");
    assertThat(notices("reminder")).contains("xz-kjj");
    staff.complete(measure, TaskKind.ANSWER_INSTRUCTION);
    assertThat(openCases()).isEmpty();
    time.moveTo("2023-03-30");
    assertThat(openCases()).containsExactly("xz-office VERIFY_INSTRUCTION");
    staff.complete(measure, TaskKind.VERIFY_INSTRUCTION);
    assertThat(openCases()).isEmpty();
    assertThat(supervisions()).isZero();
  }

  @Test
  void endsWithTheMeasure() {
    start(aMeasure());
    Instruction given = give(Urgency.HARD, "xz-kjj");
    ProcessInstance process = asked();
    implement();
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);

    staff.complete(measure, TaskKind.REVIEW_CLOSURE);

    assertThat(process).hasPassed("Start_Over", "End_Over").isEnded();
    assertThat(now(given).state()).isEqualTo(Instruction.State.LAPSED);
    assertThat(staff.tasks(measure, TaskKind.ANSWER_INSTRUCTION)).isEmpty();
    assertThatExceptionOfType(MeasureOver.class).isThrownBy(() -> give(Urgency.NORMAL, "xz-kjj"));
  }

  @Test
  void isOverWhenTheLeaderSaysSo() {
    start(aMeasure());
    Instruction given = give(Urgency.NORMAL, "xz-kjj");
    ProcessInstance process = asked();

    instructing.conclude(leader(), given.id());

    assertThat(process).isEnded();
    assertThat(staff.tasks(measure, TaskKind.ANSWER_INSTRUCTION)).isEmpty();
    assertThat(now(given).state()).isEqualTo(Instruction.State.CONCLUDED);
    assertThat(now(given).concludedBy()).isEqualTo("沈建国");
    assertThatExceptionOfType(InstructionEnded.class)
        .isThrownBy(() -> instructing.conclude(leader(), given.id()));
  }

  @Test
  void isTakenFurtherByANewOne() {
    start(aMeasure());
    Instruction given = give(Urgency.NORMAL, "xz-kjj");
    staff.complete(measure, TaskKind.ANSWER_INSTRUCTION);
    staff.complete(measure, TaskKind.VERIFY_INSTRUCTION);

    Instruction next = instructing.giveNext(leader(), given.id(), order(Urgency.URGENT, "xz-kjj"));

    assertThat(now(given).state()).isEqualTo(Instruction.State.CONCLUDED);
    assertThat(next.follows()).isEqualTo(given.id());
    assertThat(next.measure()).isEqualTo(measure);
    assertThat(asked()).isWaitingAt("Task_AnswerInstruction");
  }

  @Test
  void goesToUnitsOfThePlanOnly() {
    start(aMeasure());

    assertThatExceptionOfType(FormInvalid.class).isThrownBy(() -> give(Urgency.NORMAL, "xz-fgw"));
  }

  @Test
  void comesOutOfAnApprovedReportToTheUnitNamed() {
    String plan = reviewed();

    staff.complete(
        staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT),
        Map.of(
            "accepted",
            true,
            "instruction",
            "请科技局说明入库偏慢的原因。",
            "instructed",
            "xz-kjj",
            "urgency",
            "URGENT"));

    OpenTask answer = staff.task(plan, TaskKind.ANSWER_INSTRUCTION);
    assertThat(answer.unit().value()).isEqualTo("xz-kjj");
    assertThat(answer.measure()).isNull();
    Instruction given = instructing.all(leader()).get(0);
    assertThat(given.report()).isNotNull();
    assertThat(instructing.ofReport(given.report())).containsExactly(given);
    assertThat(given.text()).isEqualTo("请科技局说明入库偏慢的原因。");

    time.moveTo("2023-07-31");

    assertThat(asked()).hasPassed("Gateway_OfMeasure", "Task_TellOverdue", "End_OverdueTold");
    assertThat(
            jdbc.sql(
                    """
                    select distinct reason ->> 'unit' from notice n
                      join notice_recipient r on r.notice_id = n.id,
                      jsonb_array_elements(r.reasons) as reason
                    where n.kind = 'instruction-overdue'
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("xz-kjj", "xz-office", "xz-leaders");
    staff.complete(answer);
    assertThat(staff.task(plan, TaskKind.VERIFY_INSTRUCTION).unit().value()).isEqualTo("xz-office");
  }

  @Test
  void isVerifiedByTheLeadersWhereTheOfficeIsInstructed() {
    String plan = reviewed();

    staff.complete(staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT));

    assertThat(staff.task(plan, TaskKind.ANSWER_INSTRUCTION).unit().value()).isEqualTo("xz-office");
    staff.complete(staff.task(plan, TaskKind.ANSWER_INSTRUCTION));
    assertThat(staff.task(plan, TaskKind.VERIFY_INSTRUCTION).unit().value())
        .isEqualTo("xz-leaders");
    staff.complete(staff.task(plan, TaskKind.VERIFY_INSTRUCTION));
    assertThat(asked()).isNull();
  }

  @Test
  void isNoneWhereAReportIsReturnedOrApprovedWithoutOne() {
    String plan = reviewed();
    staff.complete(staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT), Answers.returning("数据不全。"));
    assertThat(instructing.all(leader())).isEmpty();
    staff.complete(staff.task(plan, TaskKind.EDIT_PERIOD_REPORT));

    staff.complete(
        staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT),
        Map.of("accepted", true, "instruction", " "));

    assertThat(instructing.all(leader())).isEmpty();
  }

  /** A plan whose first report waits for the leaders. */
  private String reviewed() {
    String plan = plans.publish(aPlan(aMeasure()));
    measure = MeasureId.of(plan, "1");
    time.moveTo("2023-07-20T10:00");
    staff.complete(staff.task(plan, TaskKind.EDIT_PERIOD_REPORT));
    return plan;
  }

  private Instruction give(Urgency urgency, String unit) {
    return instructing.giveOnMeasure(
        leader(), measure.plan(), measure.number(), order(urgency, unit));
  }

  private static Order order(Urgency urgency, String unit) {
    return new Order("请加快进度,报送情况。", urgency, UnitId.of(unit));
  }

  private Actor leader() {
    return staff.of(UnitId.of("xz-leaders"));
  }

  private Instruction now(Instruction given) {
    return instructing.instruction(leader(), given.id());
  }

  private String day(OpenTask task) {
    return time.local(task.due()).toLocalDate().toString();
  }

  private List<String> openCases() {
    return cases.ofMeasure(measure).stream()
        .filter(matter -> matter.state() == SupervisionCase.State.OPEN)
        .map(matter -> matter.unit() + " " + matter.taskKind())
        .toList();
  }
}
