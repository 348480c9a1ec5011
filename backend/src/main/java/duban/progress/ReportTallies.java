package duban.progress;

import duban.organisation.UnitId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports of a unit, counted by plan and period. */
@Repository
public class ReportTallies {

  private static final String TALLIES =
      """
      select plan_key as plan, period,
        count(*) filter (where not consolidated and status <> 'EXCUSED') as asked,
        count(*) filter (where not consolidated and status = 'SUBMITTED') as on_time,
        count(*) filter (where not consolidated and status = 'LATE') as late,
        count(*) filter (where not consolidated and status = 'MISSING') as missing,
        count(*) filter (where not consolidated and status = 'OPEN') as open,
        count(*) filter (where not consolidated and status = 'EXCUSED') as excused,
        coalesce(sum(returns), 0) as returned
      from progress_report
      where unit_id = :unit and plan_key = any(:plans)
      group by plan_key, period
      """;

  private final JdbcClient jdbc;

  ReportTallies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<ReportTally> of(UnitId unit, Collection<String> plans) {
    return jdbc.sql(TALLIES)
        .param("unit", unit.value())
        .param("plans", plans.toArray(String[]::new))
        .query(ReportTally.class)
        .list();
  }
}
