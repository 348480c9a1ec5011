package duban.operations;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.engine.Jobs;
import duban.engine.Jobs.FailedJob;
import duban.organisation.Actor;
import duban.organisation.Role;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.Plans;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator sees of the engine, and does about what failed. */
@Service
class Operations {

  private final Jobs jobs;
  private final Plans plans;
  private final AuditTrail audit;
  private final Clock clock;
  private final int attempts;

  Operations(
      Jobs jobs,
      Plans plans,
      AuditTrail audit,
      Clock clock,
      @Value("${camunda.bpm.default-number-of-retries}") int attempts) {
    this.jobs = jobs;
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
    this.attempts = attempts;
  }

  OperationsView of(Actor actor) {
    allow(actor);
    List<FailedJob> failed = jobs.failed();
    Map<MeasureId, MeasureRef> measures =
        plans.refs(failed.stream().map(Operations::measure).filter(Objects::nonNull).toList());
    return new OperationsView(
        failed.stream().map(job -> view(job, measures)).toList(),
        Stream.of(1, 3, 7, 30)
            .map(
                days ->
                    new OperationsView.TimersDue(days, jobs.timersWithin(Duration.ofDays(days))))
            .toList(),
        jobs.waiting());
  }

  /**
   * @throws JobNotFailed when it has succeeded meanwhile
   */
  @Transactional
  public void retry(Actor actor, String id) {
    allow(actor);
    retry(actor, jobs.failed(id).orElseThrow(() -> new JobNotFailed(id)));
  }

  /**
   * @return how many jobs are tried again
   */
  @Transactional
  public int retryAll(Actor actor) {
    allow(actor);
    List<FailedJob> failed = jobs.failed();
    failed.forEach(job -> retry(actor, job));
    return failed.size();
  }

  private void retry(Actor actor, FailedJob job) {
    jobs.retry(job, attempts);
    MeasureId measure = measure(job);
    audit.record(
        new AuditEntry(
            clock.instant(),
            actor.username(),
            actor.name(),
            null,
            measure == null ? null : measure.value(),
            measure == null ? job.businessKey() : measure.plan(),
            "job-retried",
            job.element() + ": " + job.message()));
  }

  private static OperationsView.Failed view(FailedJob job, Map<MeasureId, MeasureRef> measures) {
    MeasureId measure = measure(job);
    return new OperationsView.Failed(
        job.id(),
        measure == null ? job.businessKey() : measure.plan(),
        measures.get(measure),
        job.process(),
        job.element(),
        job.message(),
        job.attemptsLeft(),
        job.since(),
        job.nextAttempt());
  }

  private static MeasureId measure(FailedJob job) {
    return job.businessKey() != null && job.businessKey().contains("/")
        ? MeasureId.of(job.businessKey())
        : null;
  }

  private static void allow(Actor actor) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new AdministratorOnly();
    }
  }
}
