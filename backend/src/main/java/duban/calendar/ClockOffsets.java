package duban.calendar;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code clock_offset}: how far a demonstration's clock is ahead, over restarts. */
@Repository
class ClockOffsets {

  private final JdbcClient jdbc;

  ClockOffsets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Duration read() {
    return jdbc.sql("select millis from clock_offset")
        .query(Long.class)
        .optional()
        .map(Duration::ofMillis)
        .orElse(Duration.ZERO);
  }

  void write(Duration offset) {
    jdbc.sql(
            "insert into clock_offset (id, millis) values (1, :millis)"
                + " on conflict (id) do update set millis = excluded.millis")
        .param("millis", offset.toMillis())
        .update();
  }
}
