package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.extension.Extension;
import duban.extension.ExtensionAlreadyAsked;
import duban.extension.ExtensionEnded;
import duban.problem.FieldFault;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Who advises on a request and who decides it. */
class ExtensionDecisionTests extends AskedExtensions {

  @Test
  void isDecidedByTheOfficeAloneWhereTheLeadAsks() {
    start(aMeasure());
    OpenTask task = staff.task(measure, TaskKind.SIGN_FOR);

    ask(task, "2023-03-24");

    assertThat(asked())
        .hasPassed("Gateway_AskedByLead", "Gateway_ToApproval", "Task_DecideApprover")
        .hasNotPassed("Task_AdviseExtension")
        .isWaitingAt("Task_DecideByOffice");
    OpenTask decision = staff.task(measure, TaskKind.DECIDE_EXTENSION);
    assertThat(decision.unit().value()).isEqualTo("xz-office");
    assertThat(day(decision)).isEqualTo("2023-03-23");
    assertThat(notices("extension-asked")).containsExactly("xz-office");
    assertThat(record()).containsExactly("plan-published", "extension-asked");
  }

  @Test
  void hearsTheLeadFirstWhereAnotherUnitAsksAndKeepsTheDateWhenRefused() {
    implementing(aMeasure().with("市财政局"));
    OpenTask task = staff.task(measure, TaskKind.IMPLEMENT, "xz-czj");
    ask(task, "2023-06-15");
    ProcessInstance asked = asked();
    assertThat(asked).isWaitingAt("Task_AdviseExtension");
    OpenTask advice = staff.task(measure, TaskKind.ADVISE_EXTENSION);
    assertThat(advice.unit().value()).isEqualTo("xz-kjj");
    assertThat(staff.context(advice).at("/request/reason").asText()).isEqualTo("土地手续未办结。");
    assertThat(staff.context(advice).at("/request/unit/id").asText()).isEqualTo("xz-czj");

    staff.complete(advice, Map.of("agrees", false, "advice", "应当加快。"));

    assertThat(asked).hasPassed("Task_AdviseExtension").isWaitingAt("Task_DecideByOffice");
    OpenTask decision = staff.task(measure, TaskKind.DECIDE_EXTENSION);
    assertThat(staff.context(decision).at("/request/advice/text").asText()).isEqualTo("应当加快。");
    assertThat(staff.context(decision).at("/approver").asText()).isEqualTo("OFFICE");
    assertThat(staff.context(decision).at("/last").asText()).isEqualTo("2025-12-31");

    staff.complete(decision, Map.of("granted", false, "reason", "理由不足。"));

    assertThat(asked).hasPassed("End_Refused").hasNotPassed("Task_Postpone").isEnded();
    assertThat(day(staff.task(measure, TaskKind.IMPLEMENT, "xz-czj"))).isEqualTo("2023-05-31");
    assertThat(notices("extension-refused")).containsExactly("xz-czj");
    assertThat(last().decision().text()).isEqualTo("理由不足。");
    time.moveTo("2023-06-01");
    assertThat(cases.ofMeasure(measure)).hasSize(2);
  }

  @Test
  void asksForAReasonWhenItIsRefusedOrAdvisedAgainst() {
    implementing(aMeasure().with("市财政局"));
    ask(staff.task(measure, TaskKind.IMPLEMENT, "xz-czj"), "2023-06-15");
    OpenTask advice = staff.task(measure, TaskKind.ADVISE_EXTENSION);

    assertThat(fault(() -> staff.complete(advice, Map.of("agrees", false))))
        .isEqualTo(new FieldFault("advice", "advice-needs-reason"));
    staff.complete(advice);
    OpenTask decision = staff.task(measure, TaskKind.DECIDE_EXTENSION);
    assertThat(fault(() -> staff.complete(decision, Map.of("granted", false, "reason", " "))))
        .isEqualTo(new FieldFault("reason", "refusal-needs-reason"));
    assertThat(last().state()).isEqualTo(Extension.State.ASKED);
  }

  @Test
  void goesOneLevelUpTheSecondTimeWhateverTheFirstBroughtAndNoHigher() {
    implementing(aMeasure());
    OpenTask task = staff.task(measure, TaskKind.IMPLEMENT);
    ask(task, "2023-06-15");
    staff.complete(
        staff.task(measure, TaskKind.DECIDE_EXTENSION),
        Map.of("granted", true, "until", "2023-06-08"));
    assertThat(day(staff.task(measure, TaskKind.IMPLEMENT))).isEqualTo("2023-06-08");

    for (String until : List.of("2023-06-19", "2023-06-28")) {
      ask(staff.task(measure, TaskKind.IMPLEMENT), until);

      assertThat(asked()).hasPassed("Gateway_Leaders").isWaitingAt("Task_DecideByLeaders");
      OpenTask decision = staff.task(measure, TaskKind.DECIDE_EXTENSION);
      assertThat(decision.unit().value()).isEqualTo("xz-leaders");
      assertThat(staff.context(decision).at("/earlierRequests")).isNotEmpty();
      staff.complete(decision);
      assertThat(day(staff.task(measure, TaskKind.IMPLEMENT))).isEqualTo(until);
    }
  }

  @Test
  void doesNotCountWhatWasTakenBack() {
    implementing(aMeasure());
    OpenTask task = staff.task(measure, TaskKind.IMPLEMENT);
    Extension first = ask(task, "2023-06-15");
    ProcessInstance asked = asked();

    extending.withdraw(staff.of(task.unit()), first.id());

    assertThat(asked).hasPassed("Start_Over", "End_Over").isEnded();
    assertThat(staff.tasks(measure, TaskKind.DECIDE_EXTENSION)).isEmpty();
    assertThat(last().state()).isEqualTo(Extension.State.WITHDRAWN);
    ask(task, "2023-06-15");
    assertThat(asked()).isWaitingAt("Task_DecideByOffice");
    staff.complete(measure, TaskKind.DECIDE_EXTENSION);
    assertThatExceptionOfType(ExtensionEnded.class)
        .isThrownBy(() -> extending.withdraw(staff.of(task.unit()), last().id()));
  }

  @Test
  void goesToTheLeadersWhenItIsLong() {
    implementing(aMeasure());
    // 30 working days after 31 May, with 22 and 23 June off and 25 June worked
    ask(staff.task(measure, TaskKind.IMPLEMENT), "2023-07-13");
    assertThat(asked()).isWaitingAt("Task_DecideByOffice");
    OpenTask decision = staff.task(measure, TaskKind.DECIDE_EXTENSION);
    assertThat(
            fault(() -> staff.complete(decision, Map.of("granted", true, "until", "2023-07-14"))))
        .isEqualTo(new FieldFault("until", "until-needs-leaders"));
    extending.withdraw(staff.of(last().unit()), last().id());

    ask(staff.task(measure, TaskKind.IMPLEMENT), "2023-07-14");

    assertThat(asked()).isWaitingAt("Task_DecideByLeaders");
  }

  @Test
  void takesOneRequestATimeForATask() {
    start(aMeasure());
    OpenTask task = staff.task(measure, TaskKind.SIGN_FOR);
    ask(task, "2023-03-24");

    assertThatExceptionOfType(ExtensionAlreadyAsked.class)
        .isThrownBy(() -> ask(task, "2023-03-27"));
  }
}
