package duban.reporting.kept;

import duban.planning.ReportingPeriod;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which periods of a plan were reported on. */
@Repository
public class ReportedPeriods {

  private final JdbcClient jdbc;

  ReportedPeriods(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those that end within a period, the oldest first: three months in a quarter, or no half-year.
   */
  public List<ReportingPeriod> within(String plan, ReportingPeriod period) {
    return jdbc
        .sql(
            """
            select period from progress_report
            where plan_key = :plan group by period
            having period_last_day(period) between :first and :last
            """)
        .param("plan", plan)
        .param("first", period.firstDay())
        .param("last", period.lastDay())
        .query(String.class)
        .list()
        .stream()
        .map(ReportingPeriod::of)
        .sorted()
        .toList();
  }
}
