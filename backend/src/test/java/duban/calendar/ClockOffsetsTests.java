package duban.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import duban.testing.TableTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@TableTest
@Import(ClockOffsets.class)
class ClockOffsetsTests {

  @Autowired private ClockOffsets offsets;

  @Test
  void remembersTheLastOffset() {
    assertThat(offsets.read()).isZero();

    offsets.write(Duration.ofDays(-1));
    offsets.write(Duration.ofDays(7).plusMillis(5));

    assertThat(offsets.read()).isEqualTo(Duration.ofDays(7).plusMillis(5));
  }
}
