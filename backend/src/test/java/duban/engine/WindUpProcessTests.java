package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.closure.WindUp;
import duban.compiler.BpmnIds;
import duban.planning.MeasureId;
import duban.planning.MeasureState;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.testing.PlanText;
import duban.work.TaskKind;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the winding up of a plan (收官) does to its measures. */
class WindUpProcessTests extends RunningMeasures {

  @Autowired private WindUp windUp;
  @Autowired private Plans published;
  @Autowired private SupervisionCases cases;

  @Test
  void endsTheMeasureWithItsTasksReportsAndCases() {
    ProcessInstance process = start(aMeasure().with(PlanText.PARKS));
    time.moveTo("2023-03-22");
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-26");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).isNotEmpty();
    assertThat(supervisions()).isPositive();

    windUp.windUp(measure.plan());
    time.runJobs();

    assertThat(process).hasPassed(BpmnIds.END_WOUND_UP).hasNotPassed(BpmnIds.END_CLOSED).isEnded();
    assertThat(supervisions()).isZero();
    assertThat(jobs()).isZero();
    assertThat(
            jdbc.sql("select count(*) from work_task where measure_id is not null")
                .query(Long.class)
                .single())
        .isZero();
    assertThat(cases.ofMeasure(measure))
        .extracting(SupervisionCase::state)
        .containsOnly(SupervisionCase.State.SETTLED, SupervisionCase.State.LAPSED);
    PublishedMeasure ended = published.measure(measure);
    assertThat(ended.state()).isEqualTo(MeasureState.WOUND_UP);
    assertThat(ended.endedAt()).isNotNull();
    assertThat(ended.closed()).isFalse();
    assertThat(ended.grade()).isNull();
    assertThat(record()).endsWith("wound-up");
  }

  @Test
  void leavesClosedMeasuresAndOtherPlansAsTheyAreAndChangesNothingASecondTime() {
    String plan = plans.publish(PlanText.aPlan(aMeasure(), aMeasure()));
    MeasureId open = MeasureId.of(plan, "2");
    measure = MeasureId.of(plan, "1");
    implement();
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);
    staff.complete(measure, TaskKind.REVIEW_CLOSURE);

    windUp.windUp(measure.plan());
    windUp.windUp(measure.plan());
    time.runJobs();

    assertThat(published.measure(measure).state()).isEqualTo(MeasureState.CLOSED);
    assertThat(published.measure(open).state()).isEqualTo(MeasureState.WOUND_UP);
    measure = open;
    assertThat(record()).containsOnlyOnce("wound-up");
  }
}
