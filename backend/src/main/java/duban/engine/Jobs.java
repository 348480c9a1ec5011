package duban.engine;

import duban.calendar.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;

/** What the engine does by itself: what waits, what failed, and trying that again. */
@Service
public class Jobs {

  private final ManagementService management;
  private final RuntimeService runtime;
  private final MovableClock clock;

  Jobs(ManagementService management, RuntimeService runtime, MovableClock clock) {
    this.management = management;
    this.runtime = runtime;
    this.clock = clock;
  }

  /**
   * A job whose last attempt failed.
   *
   * @param element id in the model
   * @param attemptsLeft 0 when the engine has given up: an incident
   * @param since when the engine gave up, else null
   * @param nextAttempt null when there is none
   */
  public record FailedJob(
      String id,
      String process,
      String element,
      String businessKey,
      String message,
      int attemptsLeft,
      Instant since,
      Instant nextAttempt) {}

  /** Jobs that failed and have not succeeded since, those given up first. */
  public List<FailedJob> failed() {
    List<Job> jobs = management.createJobQuery().withException().orderByJobRetries().asc().list();
    Map<String, JobDefinition> definitions =
        management.createJobDefinitionQuery().list().stream()
            .collect(Collectors.toMap(JobDefinition::getId, Function.identity()));
    Map<String, Incident> incidents =
        runtime.createIncidentQuery().list().stream()
            .filter(incident -> incident.getConfiguration() != null)
            .collect(
                Collectors.toMap(Incident::getConfiguration, Function.identity(), (a, b) -> a));
    return jobs.stream()
        .map(
            job ->
                failed(job, definitions.get(job.getJobDefinitionId()), incidents.get(job.getId())))
        .toList();
  }

  /** A failed job, if it still is one. */
  public Optional<FailedJob> failed(String id) {
    return failed().stream().filter(job -> job.id().equals(id)).findFirst();
  }

  private FailedJob failed(Job job, JobDefinition definition, Incident incident) {
    return new FailedJob(
        job.getId(),
        job.getProcessDefinitionKey(),
        definition == null ? null : definition.getActivityId(),
        businessKey(job),
        job.getExceptionMessage(),
        job.getRetries(),
        incident == null ? null : incident.getIncidentTimestamp().toInstant(),
        job.getRetries() == 0 || job.getDuedate() == null ? null : job.getDuedate().toInstant());
  }

  private String businessKey(Job job) {
    ProcessInstance instance =
        job.getProcessInstanceId() == null
            ? null
            : runtime
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
    return instance == null ? null : instance.getBusinessKey();
  }

  /** Lets a failed job be tried again now, and as often as a new one. */
  public void retry(FailedJob job, int attempts) {
    management.setJobRetries(job.id(), attempts);
    management.setJobDuedate(job.id(), Date.from(clock.instant()));
  }

  /** How many timers fall due within a time. */
  public long timersWithin(Duration time) {
    Instant now = clock.instant();
    return active()
        .timers()
        .duedateHigherThan(Date.from(now))
        .duedateLowerThan(Date.from(now.plus(time)))
        .count();
  }

  /** How many jobs could run this moment and do not yet. */
  public long waiting() {
    return active().executable().count();
  }

  private JobQuery active() {
    return management.createJobQuery().active().withRetriesLeft();
  }
}
