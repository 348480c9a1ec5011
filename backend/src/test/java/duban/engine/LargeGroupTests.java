package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import duban.compiler.BpmnIds;
import duban.organisation.Actor;
import duban.organisation.NewGroup;
import duban.organisation.NewUnit;
import duban.organisation.Registration;
import duban.organisation.Role;
import duban.organisation.UnitId;
import duban.organisation.UnitLevel;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.testing.Answers;
import duban.testing.Together;
import duban.work.OpenTask;
import duban.work.TaskKind;
import duban.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A group of fifty members, the largest a plan may have. */
class LargeGroupTests extends RunningMeasures {

  private static final String TOWNS = "各试点镇人民政府";
  private static final List<UnitId> MEMBERS =
      IntStream.rangeClosed(1, 50).mapToObj(i -> UnitId.of("test-town-" + i)).toList();
  private static final AtomicBoolean registered = new AtomicBoolean();

  @Autowired private Registration registration;
  @Autowired private Work work;
  @Autowired private ObjectMapper json;
  @Autowired private SupervisionCases cases;

  private ProcessInstance process;

  @BeforeEach
  void publish() {
    if (registered.compareAndSet(false, true)) {
      register();
    }
    process = start(aMeasure().with(TOWNS));
    staff.complete(measure, TaskKind.SIGN_FOR);
  }

  private void register() {
    for (int i = 0; i < MEMBERS.size(); i++) {
      registration.registerUnit(
          new NewUnit(
              MEMBERS.get(i), "徐州市", "第" + (i + 1) + "试点镇人民政府", UnitLevel.COUNTY, List.of()));
    }
    registration.registerGroup(
        new NewGroup(UnitId.of("test-towns"), "徐州市", TOWNS, UnitLevel.COUNTY, List.of(), MEMBERS));
  }

  @Test
  void letsAllFinishAtTheSameMomentWhileJobsRun() {
    List<OpenTask> open = staff.tasks(measure, TaskKind.IMPLEMENT);
    assertThat(open).hasSize(51);
    List<Runnable> actions = new ArrayList<>();
    open.forEach(task -> actions.add(() -> complete(task)));
    actions.add(() -> time.moveTo("2023-03-22"));
    actions.add(time::runJobs);

    assertThat(Together.run(actions.toArray(Runnable[]::new))).isEmpty();

    time.runJobs();
    assertThat(process).isWaitingAt(BpmnIds.TASK_REQUEST_CLOSURE);
    assertThat(record()).filteredOn("implement"::equals).hasSize(51);
  }

  @Test
  void opensACaseForEachOfManyThatAreLateAndRecordsWhoMissedThePeriod() {
    time.moveTo("2023-06-16");
    staff.complete(measure, TaskKind.REPORT, "xz-kjj");
    MEMBERS.subList(0, 30).forEach(unit -> complete(report(unit)));

    time.moveTo("2023-06-26");

    assertThat(cases.ofMeasure(measure))
        .extracting(SupervisionCase::unit)
        .containsExactlyInAnyOrderElementsOf(MEMBERS.subList(30, 50));
    assertThat(supervisions()).isEqualTo(20);
    MEMBERS.subList(30, 40).forEach(unit -> complete(report(unit)));
    time.moveTo("2023-07-08");
    assertThat(process).isWaitingAt(BpmnIds.TASK_CONSOLIDATE_REPORT);
    assertThat(statuses()).containsExactly("10 LATE", "10 MISSING", "1 OPEN", "31 SUBMITTED");
    assertThat(cases.ofMeasure(measure)).noneMatch(m -> m.state() == SupervisionCase.State.OPEN);
  }

  @Test
  void letsTheLastTwoFinishInTheSameInstant() {
    List<OpenTask> open = staff.tasks(measure, TaskKind.IMPLEMENT);
    open.subList(2, open.size()).forEach(this::complete);

    assertThat(
            Together.run(() -> complete(open.get(0)), () -> complete(open.get(1)), time::runJobs))
        .isEmpty();

    time.runJobs();
    assertThat(process).isWaitingAt(BpmnIds.TASK_REQUEST_CLOSURE);
  }

  private OpenTask report(UnitId unit) {
    return staff.task(measure, TaskKind.REPORT, unit.value());
  }

  private void complete(OpenTask task) {
    Actor actor = new Actor("towns", "镇政府经办", Set.of(task.unit()), Set.of(Role.STAFF));
    work.complete(actor, task.id(), json.valueToTree(Answers.to(task.kind())));
  }

  private List<String> statuses() {
    return jdbc.sql(
            "select count(*) || ' ' || status from progress_report where measure_id = :id"
                + " group by status order by status")
        .param("id", measure.value())
        .query(String.class)
        .list();
  }
}
