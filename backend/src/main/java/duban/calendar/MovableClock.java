package duban.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * The one clock of the application: real time plus an offset. Demonstrations and tests move it; in
 * production the offset is zero and stays so.
 */
public final class MovableClock extends Clock {

  private final Clock real;
  private final Offset offset;

  private MovableClock(Clock real, Offset offset) {
    this.real = real;
    this.offset = offset;
  }

  /** A clock that shows real time until it is moved, and forgets its offset with the process. */
  public static MovableClock startingNow(ZoneId zone) {
    return new MovableClock(Clock.system(zone), new Offset(Duration.ZERO, moved -> {}));
  }

  /** A clock that starts with this offset and has every later one kept. */
  static MovableClock resuming(ZoneId zone, Duration offset, Consumer<Duration> keeper) {
    return new MovableClock(Clock.system(zone), new Offset(offset, keeper));
  }

  /** A clock that shows real time and refuses to be moved. */
  static MovableClock fixedToRealTime(ZoneId zone) {
    return new MovableClock(
        Clock.system(zone),
        new Offset(
            Duration.ZERO,
            moved -> {
              throw new IllegalStateException("The clock can be moved in demo mode only");
            }));
  }

  /** Shows this moment now and runs on from there. */
  public void moveTo(Instant moment) {
    offset.set(Duration.between(real.instant(), moment));
  }

  /** Jumps ahead, or back if negative. */
  public void advance(Duration step) {
    offset.set(offset.value.plus(step));
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset.value);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  /** The same clock, moved together with this one, in another zone. */
  @Override
  public MovableClock withZone(ZoneId zone) {
    return new MovableClock(real.withZone(zone), offset);
  }

  private static final class Offset {

    private volatile Duration value;
    private final Consumer<Duration> keeper;

    private Offset(Duration value, Consumer<Duration> keeper) {
      this.value = value;
      this.keeper = keeper;
    }

    private synchronized void set(Duration moved) {
      keeper.accept(moved);
      value = moved;
    }
  }
}
