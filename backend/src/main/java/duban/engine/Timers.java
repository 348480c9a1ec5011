package duban.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Service;

/**
 * The timers that wait in running processes, set anew when what they were computed from changed.
 */
@Service
public class Timers {

  private final RuntimeService runtime;
  private final ManagementService management;
  private final TaskService tasks;

  Timers(RuntimeService runtime, ManagementService management, TaskService tasks) {
    this.runtime = runtime;
    this.management = management;
    this.tasks = tasks;
  }

  /** A timer that waits at an intermediate event. */
  public record Waiting(String job, String processInstance, String businessKey, Instant due) {}

  /**
   * The timers that wait at an element.
   *
   * @param businessKey of the processes; {@code %} stands for anything
   */
  public List<Waiting> at(String element, String businessKey) {
    Map<String, ProcessInstance> instances =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKeyLike(businessKey)
            .list()
            .stream()
            .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    if (instances.isEmpty()) {
      return List.of();
    }
    return management.createJobQuery().timers().activityId(element).list().stream()
        .filter(job -> instances.containsKey(job.getProcessInstanceId()))
        .map(job -> waiting(job, instances.get(job.getProcessInstanceId())))
        .toList();
  }

  /** A variable of the process the timer waits in. */
  public Object variable(Waiting timer, String name) {
    return runtime.getVariable(timer.processInstance(), name);
  }

  public void setVariable(Waiting timer, String name, Object value) {
    runtime.setVariable(timer.processInstance(), name, value);
  }

  /** Has the model's expression say anew when the timer is due. */
  public void recalculate(Waiting timer) {
    management.recalculateJobDuedate(timer.job(), false);
  }

  /**
   * Has the model's expressions say anew when the timers on a user task's border are due, which is
   * right where they are computed from nothing but the task's reporting period.
   */
  public void recalculateBorder(String task) {
    Task found = tasks.createTaskQuery().taskId(task).singleResult();
    timersOf(found).stream()
        .filter(job -> !isReminder(job, found))
        .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
  }

  private List<Job> timersOf(Task task) {
    return management.createJobQuery().timers().executionId(task.getExecutionId()).list();
  }

  private boolean isReminder(Job job, Task task) {
    return management
            .createJobDefinitionQuery()
            .jobDefinitionId(job.getJobDefinitionId())
            .activityIdIn(task.getTaskDefinitionKey())
            .count()
        > 0;
  }

  private static Waiting waiting(Job job, ProcessInstance instance) {
    return new Waiting(
        job.getId(), instance.getId(), instance.getBusinessKey(), job.getDuedate().toInstant());
  }

  /**
   * A timer that waits.
   *
   * @param process key of the process it is in
   * @param element id of the timer's element; of a reminder that of its user task
   */
  public record Timer(
      String id, String processInstance, String process, String element, Instant due) {}

  /** Every timer in the instances with this business key, suspended ones too. */
  public List<Timer> of(String businessKey) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(businessKey)
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .flatMap(this::ofInstance)
        .toList();
  }

  private java.util.stream.Stream<Timer> ofInstance(String instance) {
    List<Job> jobs = management.createJobQuery().processInstanceId(instance).timers().list();
    if (jobs.isEmpty()) {
      return java.util.stream.Stream.empty();
    }
    Map<String, JobDefinition> definitions =
        management
            .createJobDefinitionQuery()
            .processDefinitionId(jobs.get(0).getProcessDefinitionId())
            .list()
            .stream()
            .collect(Collectors.toMap(JobDefinition::getId, Function.identity()));
    return jobs.stream().map(job -> timer(job, definitions.get(job.getJobDefinitionId())));
  }

  private static Timer timer(Job job, JobDefinition definition) {
    return new Timer(
        job.getId(),
        job.getProcessInstanceId(),
        job.getProcessDefinitionKey(),
        definition.getActivityId(),
        job.getDuedate().toInstant());
  }

  /** Lets a timer fire at another moment. */
  public void move(Timer timer, Instant due) {
    management.setJobDuedate(timer.id(), Date.from(due), false);
  }

  /** Gives a user task another due date; its timers stay where they are. */
  public void due(String task, Instant due) {
    Task found = tasks.createTaskQuery().taskId(task).singleResult();
    found.setDueDate(Date.from(due));
    tasks.saveTask(found);
  }
}
