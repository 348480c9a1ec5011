package duban.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelRulesTests {

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

  /** What the backend offers to models; a new expression needs a new bean method there. */
  private static final Set<String> ALLOWED =
      Set.of(
          "${units.office(measureId)}",
          "${units.groupOf(measureId, UNIT)}",
          "${units.membersOf(measureId, UNIT)}",
          "${memberUnit}",
          "${deadlines.signFor(measureId)}",
          "${deadlines.implementation(measureId)}",
          "${deadlines.consolidation(measureId)}",
          "${deadlines.closureRequest(measureId)}",
          "${deadlines.closureReview(measureId)}",
          "${deadlines.report(measureId, period)}",
          "${deadlines.reportCutOff(measureId, period)}",
          "${deadlines.reportConsolidation(measureId, period)}",
          "${deadlines.reportConsolidationCutOff(measureId, period)}",
          "${deadlines.reportReview(measureId, period)}",
          "${deadlines.reportReviewCutOff(measureId, period)}",
          "${deadlines.reminder('sign-for', deadlines.signFor(measureId))}",
          "${deadlines.reminder('implement', deadlines.implementation(measureId))}",
          "${deadlines.reminder('consolidate', deadlines.consolidation(measureId))}",
          "${deadlines.reminder('request-closure', deadlines.closureRequest(measureId))}",
          "${deadlines.reminder('review-closure', deadlines.closureReview(measureId))}",
          "${deadlines.reminder('report', deadlines.report(measureId, period))}",
          "${deadlines.reminder('consolidate-report', deadlines.reportConsolidation(measureId, period))}",
          "${deadlines.reminder('review-report', deadlines.reportReview(measureId, period))}",
          "${periods.next(measureId, period)}",
          "${periods.opening(measureId, period)}",
          "${progress.missed(measureId, units.groupOf(measureId, UNIT), period)}",
          "${progress.missed(measureId, memberUnit, period)}",
          "${progress.consolidationMissed(measureId, period)}",
          "${progress.reviewMissed(measureId, period)}",
          "${notices.remind(task.id)}",
          "${closure.woundUp(measureId)}",
          "${execution.setVariable('overdueElement', TASK)}",
          "${execution.setVariable('overdueUnit', units.groupOf(measureId, UNIT))}",
          "${execution.setVariable('overdueUnit', units.office(measureId))}",
          "${execution.setVariable('overdueUnit', memberUnit)}",
          "#{execution.processBusinessKey}",
          "${closureAccepted}",
          "${reportAccepted}",
          "${period != null}");

  static Stream<Named<DrawnModel>> models() {
    return DrawnModel.samples();
  }

  @Test
  void modelsUseOnlyTheExpressionsOfferedToThemAndAllOfThose() {
    Set<String> used =
        SamplePlans.models()
            .flatMap(model -> EXPRESSION.matcher(TestEngine.text(model)).results())
            .map(match -> match.group().replaceAll("'u\\d+'", "UNIT"))
            .map(expression -> expression.replaceAll("'Task_\\w+'", "TASK"))
            .collect(Collectors.toSet());

    assertThat(used).containsExactlyInAnyOrderElementsOf(ALLOWED);
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyUserTaskHasFormCandidatesDueDateReminderAndDueTimer(DrawnModel drawn) {
    Collection<BoundaryEvent> timers = drawn.model.getModelElementsByType(BoundaryEvent.class);
    for (UserTask task : drawn.model.getModelElementsByType(UserTask.class)) {
      assertThat(task.getCamundaFormKey()).isNotBlank();
      assertThat(task.getCamundaCandidateGroups()).isNotBlank();
      assertThat(reminders(task)).as(task.getId()).hasSize(1);
      assertThat(timers)
          .filteredOn(timer -> task.equals(timer.getAttachedTo()) && !timer.cancelActivity())
          .singleElement()
          .satisfies(
              timer -> {
                assertThat(timer.getId()).isEqualTo(BpmnIds.dueTimer(task.getId()));
                assertThat(date(timer)).isEqualTo(task.getCamundaDueDate());
              });
    }
  }

  private static List<CamundaTaskListener> reminders(UserTask task) {
    return task.getExtensionElements().getElementsQuery().list().stream()
        .filter(CamundaTaskListener.class::isInstance)
        .map(CamundaTaskListener.class::cast)
        .filter(listener -> listener.getCamundaEvent().equals("timeout"))
        .toList();
  }

  private static String date(BoundaryEvent timer) {
    return ((TimerEventDefinition) timer.getEventDefinitions().iterator().next())
        .getTimeDate()
        .getTextContent();
  }

  @ParameterizedTest
  @MethodSource("models")
  void processesAreExecutableAndForgetTheirHistoryInTwoYears(DrawnModel drawn) {
    Process process = drawn.model.getModelElementsByType(Process.class).iterator().next();

    assertThat(process.isExecutable()).isTrue();
    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P730D");
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyNodeAndLaneIsDocumented(DrawnModel drawn) {
    for (FlowNode node : drawn.nodes()) {
      assertThat(node.getDocumentations()).as(node.getId()).hasSize(1);
    }
    for (Lane lane : drawn.model.getModelElementsByType(Lane.class)) {
      assertThat(lane.getDocumentations()).as(lane.getId()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void joinsAreAsynchronousAndExclusiveAndNothingElseMergesUnseen(DrawnModel drawn) {
    for (FlowNode node : drawn.nodes()) {
      if (node instanceof ParallelGateway && node.getIncoming().size() > 1) {
        assertThat(node.isCamundaAsyncBefore()).as(node.getId()).isTrue();
        assertThat(node.isCamundaExclusive()).as(node.getId()).isTrue();
      }
      if (node instanceof UserTask || node instanceof SubProcess) {
        assertThat(node.getIncoming()).as(node.getId()).hasSizeLessThan(2);
      }
    }
  }
}
