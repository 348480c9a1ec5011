package duban.closure;

import duban.calendar.SqlTime;
import duban.planning.MeasureId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to close measures. */
@Repository
class Closures {

  private final JdbcClient jdbc;
  private final Clock clock;

  Closures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Closure> lastOf(MeasureId measure) {
    return jdbc.sql("select * from closure where measure_id = :measure order by id desc limit 1")
        .param("measure", measure.value())
        .query(
            (row, n) ->
                new Closure(
                    row.getLong("id"),
                    row.getString("summary"),
                    row.getString("requested_by"),
                    SqlTime.instant(row, "requested_at"),
                    row.getObject("accepted", Boolean.class),
                    row.getString("grade") == null
                        ? null
                        : Closure.Grade.valueOf(row.getString("grade")),
                    row.getString("reason"),
                    row.getString("reviewed_by"),
                    SqlTime.instant(row, "reviewed_at")))
        .optional();
  }

  void request(MeasureId measure, String summary, String by) {
    jdbc.sql(
            "insert into closure (measure_id, summary, requested_by, requested_at)"
                + " values (:measure, :summary, :by, :at)")
        .param("measure", measure.value())
        .param("summary", summary)
        .param("by", by)
        .param("at", SqlTime.of(clock.instant()))
        .update();
  }

  void decide(long id, boolean accepted, Closure.Grade grade, String reason, String by) {
    jdbc.sql(
            """
            update closure set accepted = :accepted, grade = :grade, reason = :reason,
              reviewed_by = :by, reviewed_at = :at
            where id = :id
            """)
        .param("accepted", accepted)
        .param("grade", grade == null ? null : grade.name())
        .param("reason", reason)
        .param("by", by)
        .param("at", SqlTime.of(clock.instant()))
        .param("id", id)
        .update();
  }
}
