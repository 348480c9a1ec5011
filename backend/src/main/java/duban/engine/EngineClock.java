package duban.engine;

import duban.calendar.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Moves the one clock forward and lets everything that falls due on the way happen at its own
 * moment, in order: a month skipped at once leaves the same record as a month waited for.
 */
@Service
public class EngineClock {

  private static final Logger log = LoggerFactory.getLogger(EngineClock.class);
  private static final int PAGE = 200;

  private final MovableClock clock;
  private final ManagementService management;
  private final JobExecutor jobExecutor;
  private final ObjectProvider<DueWork> others;

  EngineClock(
      MovableClock clock,
      ManagementService management,
      ProcessEngineConfiguration configuration,
      ObjectProvider<DueWork> others) {
    this.clock = clock;
    this.management = management;
    this.others = others;
    this.jobExecutor = ((ProcessEngineConfigurationImpl) configuration).getJobExecutor();
  }

  /** Sets the clock while nothing runs yet, back or forth. */
  public synchronized void startAt(Instant instant) {
    clock.moveTo(instant);
    follow(clock);
  }

  /**
   * Moves to an instant, never back.
   *
   * @return number of jobs that ran
   */
  public synchronized int moveTo(Instant target) {
    boolean background = jobExecutor.isActive();
    if (background) {
      jobExecutor.shutdown();
    }
    try {
      long start = System.nanoTime();
      int jobs = runUntil(target);
      set(target);
      jobs += runUntil(target);
      log.info(
          "Moved the clock to {}: {} jobs in {} ms",
          target,
          jobs,
          (System.nanoTime() - start) / 1_000_000);
      return jobs;
    } finally {
      if (background) {
        jobExecutor.start();
      }
    }
  }

  private int runUntil(Instant target) {
    int jobs = 0;
    while (true) {
      int ran = runExecutable();
      if (ran == 0) {
        ran = others.stream().mapToInt(DueWork::runDue).sum();
      }
      jobs += ran;
      if (ran == 0) {
        Instant next = nextDue(target);
        if (next == null) {
          return jobs;
        }
        set(next);
      }
    }
  }

  /** Runs what can run now: asynchronous continuations and timers up to the current instant. */
  private int runExecutable() {
    List<Job> jobs =
        management
            .createJobQuery()
            .executable()
            .active()
            .withRetriesLeft()
            .orderByJobDuedate()
            .asc()
            .listPage(0, PAGE);
    jobs.forEach(this::run);
    return jobs.size();
  }

  private boolean isGone(Job job) {
    return management.createJobQuery().jobId(job.getId()).count() == 0;
  }

  private void run(Job job) {
    try {
      management.executeJob(job.getId());
    } catch (RuntimeException ex) {
      if (isGone(job)) {
        log.debug("Job {} went with another job of its page", job.getId());
      } else if (SimultaneousChange.isCauseOf(ex)) {
        log.debug("Job {} met somebody's completion and is tried again", job.getId());
      } else {
        // the engine has counted the failure and tries again
        log.warn("Job {} of {} failed", job.getId(), job.getProcessDefinitionKey(), ex);
      }
    }
  }

  private Instant nextDue(Instant target) {
    return Stream.concat(Stream.ofNullable(nextTimer(target)), nextOfOthers(target))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private Stream<Instant> nextOfOthers(Instant target) {
    return others.stream()
        .map(DueWork::nextDue)
        .filter(Objects::nonNull)
        .filter(due -> due.isAfter(clock.instant()) && !due.isAfter(target));
  }

  private Instant nextTimer(Instant target) {
    return management
        .createJobQuery()
        .timers()
        .active()
        .withRetriesLeft()
        .duedateHigherThan(Date.from(clock.instant()))
        .duedateLowerThan(Date.from(target.plusMillis(1)))
        .orderByJobDuedate()
        .asc()
        .listPage(0, 1)
        .stream()
        .map(job -> job.getDuedate().toInstant())
        .findFirst()
        .orElse(null);
  }

  /** Sets the engine's own clock to ours. */
  static void follow(MovableClock clock) {
    ClockUtil.offset(Duration.between(Instant.now(), clock.instant()).toMillis());
  }

  private void set(Instant instant) {
    if (instant.isAfter(clock.instant())) {
      clock.moveTo(instant);
      follow(clock);
    }
  }
}
