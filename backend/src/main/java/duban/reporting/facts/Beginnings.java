package duban.reporting.facts;

import duban.planning.MeasureId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which measures somebody has begun with, and which wait for their closure. */
@Component
class Beginnings {

  private final JdbcClient jdbc;

  Beginnings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A unit signed for it, finished its part, or reported on it. */
  Set<MeasureId> begun(Scope scope) {
    return measures(
        """
        select m.id from measure m where m.plan_key = any(:plans)
          and (exists (select from contribution c where c.measure_id = m.id)
            or exists (select from progress_report r
              where r.measure_id = m.id and r.submitted_at is not null))
        """,
        scope);
  }

  /** The lead asked for the closure, and the office has not decided. */
  Set<MeasureId> closureAsked(Scope scope) {
    return measures(
        """
        select m.id from measure m join closure c on c.measure_id = m.id
        where m.plan_key = any(:plans) and c.reviewed_at is null
        """,
        scope);
  }

  private Set<MeasureId> measures(String sql, Scope scope) {
    return jdbc
        .sql(sql)
        .param("plans", scope.plans().toArray(String[]::new))
        .query(String.class)
        .list()
        .stream()
        .map(MeasureId::of)
        .collect(Collectors.toSet());
  }
}
