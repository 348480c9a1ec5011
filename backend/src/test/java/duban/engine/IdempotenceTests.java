package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import duban.closure.WindUp;
import duban.organisation.UnitId;
import duban.planning.Periods;
import duban.progress.CutOffs;
import duban.suspension.Suspending;
import duban.testing.Everything;
import duban.testing.PlanText;
import duban.testing.Sabotage;
import duban.work.TaskKind;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A job may run again: when it failed after our beans had done their part, or when it outlived its
 * lock. What the models call then changes nothing a second time.
 */
class IdempotenceTests extends RunningMeasures {

  @Autowired private CutOffs progress;
  @Autowired private Periods periods;
  @Autowired private WindUp closure;
  @Autowired private Suspending suspending;
  @Autowired private Everything everything;
  @Autowired private Sabotage sabotage;
  @Autowired private ManagementService management;

  @Test
  void recordsWhatTheCutOffsMissedOnce() {
    start(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-16");

    changesNothingASecondTime(() -> progress.missed(measure.value(), "xz-kjj", "2023-Q2"));
    changesNothingASecondTime(() -> progress.consolidationMissed(measure.value(), "2023-Q2"));
    changesNothingASecondTime(() -> progress.reviewMissed(measure.value(), "2023-Q2"));
    assertThat(record()).containsOnlyOnce("report-missed", "consolidation-missed", "review-missed");
  }

  @Test
  void givesTheSameNextPeriodAndSkipsAPeriodOnce() {
    start(aMeasure().with(PlanText.PARKS));
    staff.complete(measure, TaskKind.SIGN_FOR);
    suspending.suspend(
        staff.of(new UnitId("xz-office")),
        measure,
        "等待用地批复",
        time.now().toLocalDate().plusMonths(1));
    time.moveTo("2023-08-01");

    assertThat(periods.next(measure.value(), "2023-Q1")).isEqualTo("2023-Q3");
    changesNothingASecondTime(
        () -> assertThat(periods.next(measure.value(), "2023-Q1")).isEqualTo("2023-Q3"));
    assertThat(record()).containsOnlyOnce("period-skipped");
  }

  @Test
  void recordsTheEndOfAMeasureOnce() {
    start(aMeasure());

    changesNothingASecondTime(() -> closure.woundUp(measure.value()));

    assertThat(record()).containsOnlyOnce("wound-up");
  }

  @Test
  void leavesOneRecordWhenAJobFailsAfterOurPartAndIsTriedAgain() {
    start(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-16");
    // the units' cut-off records the missing report; the job behind it opens the consolidation
    sabotage.whenAppears(task -> task.kind() == TaskKind.CONSOLIDATE_REPORT);
    time.moveTo("2023-07-07T19:00");
    assertThat(management.createJobQuery().withException().count()).isOne();
    Map<String, String> reports = everything.written();
    sabotage.stop();

    time.moveTo("2023-07-08");

    assertThat(staff.tasks(measure, TaskKind.CONSOLIDATE_REPORT)).hasSize(1);
    assertThat(record()).containsOnlyOnce("report-missed");
    assertThat(reports.get("contribution")).isEqualTo(everything.written().get("contribution"));
  }

  private void changesNothingASecondTime(Runnable call) {
    call.run();
    Map<String, String> written = everything.written();
    call.run();
    assertThat(everything.written()).isEqualTo(written);
  }
}
