package duban.closure;

import duban.calendar.SqlTime;
import duban.planning.MeasureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to close measures, with what was decided on each. */
@Repository
public class Closures {

  private final JdbcClient jdbc;
  private final Clock clock;

  Closures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Every request on a measure, the newest first. */
  public List<Closure> ofMeasure(MeasureId measure) {
    return jdbc.sql("select * from closure where measure_id = :measure order by id desc")
        .param("measure", measure.value())
        .query((row, n) -> closure(row))
        .list();
  }

  Optional<Closure> lastOf(MeasureId measure) {
    return ofMeasure(measure).stream().findFirst();
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

  void decide(
      long id,
      boolean accepted,
      Closure.Grade grade,
      Set<ClosurePoint> failed,
      String reason,
      String by) {
    jdbc.sql(
            """
            update closure set accepted = :accepted, grade = :grade, failed = :failed,
              reason = :reason, reviewed_by = :by, reviewed_at = :at
            where id = :id
            """)
        .param("accepted", accepted)
        .param("grade", grade == null ? null : grade.name())
        .param("failed", failed.stream().map(ClosurePoint::name).toArray(String[]::new))
        .param("reason", reason)
        .param("by", by)
        .param("at", SqlTime.of(clock.instant()))
        .param("id", id)
        .update();
  }

  private static Closure closure(ResultSet row) throws SQLException {
    String grade = row.getString("grade");
    return new Closure(
        row.getLong("id"),
        row.getString("summary"),
        row.getString("requested_by"),
        SqlTime.instant(row, "requested_at"),
        row.getObject("accepted", Boolean.class),
        grade == null ? null : Closure.Grade.valueOf(grade),
        points((String[]) row.getArray("failed").getArray()),
        row.getString("reason"),
        row.getString("reviewed_by"),
        SqlTime.instant(row, "reviewed_at"));
  }

  private static Set<ClosurePoint> points(String[] names) {
    Set<ClosurePoint> points = EnumSet.noneOf(ClosurePoint.class);
    for (String name : names) {
      points.add(ClosurePoint.valueOf(name));
    }
    return points;
  }
}
