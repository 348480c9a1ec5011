package duban.compiler;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import duban.plan.Plan;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.mock.Mocks;

/**
 * A compiled measure, alone in the engine of the tests; starts on day 0, and time stands until it
 * is moved.
 */
final class RunningMeasure implements AutoCloseable {

  final Beans beans = new Beans();
  private final ProcessEngine engine = TestEngine.SHARED;
  private ProcessInstance instance;

  RunningMeasure start(Plan plan, String number) {
    beans.register();
    init(engine);
    MeasureModel model = SamplePlans.model(plan, number);
    engine
        .getRepositoryService()
        .createDeployment()
        .addString(model.resourceName(), TestEngine.text(model))
        .addClasspathResource("duban/compiler/supervision.bpmn")
        .deploy();
    moveToDay(0);
    Map<String, Object> variables = new HashMap<>();
    String measureId = BpmnIds.measureId(plan.key(), number);
    variables.put(BpmnIds.MEASURE_ID, measureId);
    variables.put(BpmnIds.PERIOD, null);
    variables.put(BpmnIds.OVERDUE_ELEMENT, null);
    variables.put(BpmnIds.OVERDUE_UNIT, null);
    instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(model.processId(), measureId, variables);
    return this;
  }

  ProcessInstance instance() {
    return instance;
  }

  /** Moves the engine's clock and runs the jobs that are due by then, until none is left. */
  void moveToDay(int day) {
    ClockUtil.setCurrentTime(Date.from(Beans.DAY_0.plus(Duration.ofDays(day))));
    runJobs();
  }

  /** Stops on each day, so that jobs run in the order of their days. */
  void moveThroughDays(int first, int last) {
    for (int day = first; day <= last; day++) {
      moveToDay(day);
    }
  }

  private void runJobs() {
    List<Job> jobs = engine.getManagementService().createJobQuery().executable().list();
    while (!jobs.isEmpty()) {
      engine.getManagementService().executeJob(jobs.get(0).getId());
      jobs = engine.getManagementService().createJobQuery().executable().list();
    }
  }

  /** Open tasks as {@code Task_Implement_u03 u03}: the element and the candidate group. */
  List<String> openTasks() {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(instance.getId())
        .list()
        .stream()
        .map(task -> task.getTaskDefinitionKey() + " " + candidate(task))
        .sorted()
        .toList();
  }

  Task task(String element) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey(element)
        .initializeFormKeys()
        .list()
        .get(0);
  }

  private String candidate(Task task) {
    return engine.getTaskService().getIdentityLinksForTask(task.getId()).get(0).getGroupId();
  }

  void complete(String element) {
    complete(element, Map.of());
  }

  /** Completes every open task of the element, for groups those of all members. */
  void completeAll(String element) {
    engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey(element)
        .list()
        .forEach(task -> engine.getTaskService().complete(task.getId()));
    runJobs();
  }

  void complete(String element, Map<String, Object> variables) {
    engine.getTaskService().complete(task(element).getId(), variables);
    runJobs();
  }

  void receive(String message) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(message)
        .processInstanceId(instance.getId())
        .correlate();
    runJobs();
  }

  Object variable(String name) {
    return engine.getRuntimeService().getVariable(instance.getId(), name);
  }

  /** The variables of the one supervision of the element that is open, with its business key. */
  Map<String, Object> supervision(String overdueElement) {
    ProcessInstance supervision =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processDefinitionKey(BpmnIds.SUPERVISION_PROCESS)
            .variableValueEquals(BpmnIds.OVERDUE_ELEMENT, overdueElement)
            .singleResult();
    Map<String, Object> facts =
        new HashMap<>(engine.getRuntimeService().getVariables(supervision.getId()));
    facts.put("businessKey", supervision.getBusinessKey());
    return facts;
  }

  long supervisions() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(BpmnIds.SUPERVISION_PROCESS)
        .count();
  }

  /** Takes away all that was deployed and started, for the next in the same engine. */
  @Override
  public void close() {
    engine
        .getRepositoryService()
        .createDeploymentQuery()
        .list()
        .forEach(it -> engine.getRepositoryService().deleteDeployment(it.getId(), true));
    Mocks.reset();
    ClockUtil.reset();
  }
}
