package duban.testing;

import duban.calendar.MovableClock;
import duban.engine.EngineClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Moves the clock of the application under test, in the offices' own time. */
public final class Time {

  static final String PUBLICATION = "2023-03-20T09:00";

  private final EngineClock engine;
  private final MovableClock clock;

  Time(EngineClock engine, MovableClock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * Moves forward; what falls due on the way happens at its own moment.
   *
   * @param moment {@code 2023-06-26} for the first moment of a day, or {@code 2023-06-26T17:30}
   */
  public void moveTo(String moment) {
    engine.moveTo(instant(moment));
  }

  /** Runs what the engine left to its jobs: joins and ends behind completed tasks. */
  public void runJobs() {
    engine.moveTo(clock.instant());
  }

  public LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  /** The moment in the offices' own time. */
  public LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }

  void startAt(String moment) {
    engine.startAt(instant(moment));
  }

  private Instant instant(String moment) {
    LocalDateTime local =
        moment.contains("T") ? LocalDateTime.parse(moment) : LocalDate.parse(moment).atStartOfDay();
    return local.atZone(clock.getZone()).toInstant();
  }
}
