package duban.engine;

import static org.assertj.core.api.Assertions.assertThat;

import duban.planning.MeasureId;
import duban.testing.ApplicationTest;
import duban.testing.PlanDesk;
import duban.testing.PlanText.MeasureText;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of running processes share, and what must hold after each. */
@ApplicationTest
abstract class RunningMeasures {

  @Autowired protected Time time;
  @Autowired protected PlanDesk plans;
  @Autowired protected Staff staff;
  @Autowired protected JdbcClient jdbc;
  @Autowired private ProcessEngine engine;

  protected MeasureId measure;

  @BeforeEach
  void init() {
    BpmnAwareTests.init(engine);
  }

  @AfterEach
  void noJobHasFailed() {
    assertThat(engine.getManagementService().createJobQuery().withException().list()).isEmpty();
  }

  @AfterEach
  void theTaskListShowsWhatTheEngineHasOpen() {
    assertThat(jdbc.sql("select id from work_task").query(String.class).list())
        .containsExactlyInAnyOrderElementsOf(
            engine.getTaskService().createTaskQuery().list().stream().map(Task::getId).toList());
  }

  protected ProcessInstance start(MeasureText text) {
    measure = plans.publish(text);
    return instance(measure);
  }

  protected ProcessInstance instance(MeasureId id) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(id.value())
        .rootProcessInstances()
        .singleResult();
  }

  /** How many supervision processes run on the measure. */
  protected long supervisions() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey("supervision")
        .processInstanceBusinessKey(measure.value())
        .count();
  }

  /** Timers and continuations that the engine keeps for the measure and its supervision. */
  protected long jobs() {
    List<String> instances =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(measure.value())
            .list()
            .stream()
            .map(ProcessInstance::getId)
            .toList();
    return engine.getManagementService().createJobQuery().list().stream()
        .filter(job -> instances.contains(job.getProcessInstanceId()))
        .count();
  }

  protected Object period(ProcessInstance instance) {
    return engine.getRuntimeService().getVariable(instance.getId(), "period");
  }

  /** Every unit of the measure signs for, then implements. */
  protected void implement() {
    staff.complete(measure, TaskKind.SIGN_FOR);
    staff.complete(measure, TaskKind.IMPLEMENT);
  }

  /** Actions in the measure's record, oldest first. */
  protected List<String> record() {
    return jdbc.sql("select action from audit_entry where measure_id = :id order by at, id")
        .param("id", measure.value())
        .query(String.class)
        .list();
  }

  /** The units whose people were told something of a kind, oldest first. */
  protected List<String> notices(String kind) {
    return jdbc.sql(
            """
            select reason ->> 'unit' from notice n join notice_recipient r on r.notice_id = n.id,
              jsonb_array_elements(r.reasons) as reason
            where n.measure_id = :id and n.kind = :kind
            group by n.id, reason ->> 'unit' order by n.id, min(r.id)
            """)
        .param("id", measure.value())
        .param("kind", kind)
        .query(String.class)
        .list();
  }
}
