package duban.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovableClockTests {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void movesAndRunsOn() {
    MovableClock clock = MovableClock.startingNow(SHANGHAI);

    clock.moveTo(Instant.parse("2023-03-20T01:00:00Z"));
    clock.advance(Duration.ofDays(7));

    assertThat(clock.instant())
        .isCloseTo(Instant.parse("2023-03-27T01:00:00Z"), within(5, ChronoUnit.SECONDS));
  }

  @Test
  void movesTogetherWithItselfInAnotherZone() {
    MovableClock clock = MovableClock.startingNow(SHANGHAI);
    MovableClock elsewhere = clock.withZone(ZoneOffset.UTC);

    clock.advance(Duration.ofDays(30));

    assertThat(elsewhere.instant()).isCloseTo(clock.instant(), within(5, ChronoUnit.SECONDS));
  }

  @Test
  void hasItsOffsetKept() {
    List<Duration> kept = new ArrayList<>();
    MovableClock clock = MovableClock.resuming(SHANGHAI, Duration.ofDays(1), kept::add);

    clock.advance(Duration.ofDays(2));

    assertThat(kept).containsExactly(Duration.ofDays(3));
  }

  @Test
  void staysAtRealTimeInProduction() {
    MovableClock clock = MovableClock.fixedToRealTime(SHANGHAI);

    assertThatIllegalStateException().isThrownBy(() -> clock.advance(Duration.ofDays(1)));
    assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
  }
}
