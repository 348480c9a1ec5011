package duban.reporting.facts;

import duban.calendar.SqlTime;
import duban.planning.ReportingPeriod;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How reports came in, period after period up to that of the report. */
@Component
class Trend {

  /** Two years of quarters. */
  private static final int PERIODS = 8;

  private final JdbcClient jdbc;

  Trend(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The oldest first. */
  List<PeriodCount> of(Scope scope) {
    List<PeriodCount> all =
        jdbc
            .sql(
                """
                select period, count(*) filter (where status = 'SUBMITTED') as on_time,
                  count(*) filter (where status = 'LATE') as late,
                  count(*) filter (where status = 'MISSING') as missing
                from progress_report
                where plan_key = any(:plans) and not consolidated
                  and status in ('SUBMITTED', 'LATE', 'MISSING') and due_at <= :now
                group by period
                """)
            .param("plans", scope.plans().toArray(String[]::new))
            .param("now", SqlTime.of(scope.now()))
            .query(
                (row, n) ->
                    new PeriodCount(
                        ReportingPeriod.of(row.getString("period")),
                        row.getInt("on_time"),
                        row.getInt("late"),
                        row.getInt("missing")))
            .list()
            .stream()
            .filter(it -> scope.whole() || !it.period().lastDay().isAfter(scope.period().lastDay()))
            .sorted(Comparator.comparing(PeriodCount::period))
            .toList();
    return all.subList(Math.max(0, all.size() - PERIODS), all.size());
  }
}
