package duban.evidence;

import duban.engine.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes files whose task went without being completed, some days later: until then the unit can
 * ask the administrator for what it lost to a cut-off.
 */
@Component
class OrphanRemoval implements DueWork {

  private final EvidenceFiles files;
  private final EvidenceSettings settings;
  private final Clock clock;

  OrphanRemoval(EvidenceFiles files, EvidenceSettings settings, Clock clock) {
    this.files = files;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Instant nextDue() {
    return files.firstOrphaned().map(it -> it.plus(settings.keepUnfiled())).orElse(null);
  }

  @Override
  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
  public int runDue() {
    return files.removeOrphaned(clock.instant().minus(settings.keepUnfiled()));
  }

  @Configuration(proxyBeanMethods = false)
  @EnableScheduling
  static class Schedule {}
}
