package duban.reporting.kept;

import duban.organisation.UnitId;
import duban.reporting.PeriodReport;
import duban.reporting.facts.ClassCounts;
import duban.reporting.facts.ProgressClass;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** How many measures had each class, report after report; read from the standings they keep. */
@Repository
public class ClassTrends {

  /** Each period once, as its newest version has it. */
  private static final String NEWEST =
      """
      select distinct on (period_last_day(period)) id, period, contents from period_report
      where (plan_key = :plan::text or office_unit = :office::text) and kind <> 'FINAL'
        and body is not null and state = any(:states) and superseded_by is null
      order by period_last_day(period) desc, version desc
      """;

  private final JdbcClient jdbc;

  ClassTrends(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Of a plan, or of an office across its plans; the oldest first. A measure that is parked is in
   * no class.
   */
  public List<ClassCounts> of(
      @Nullable String plan, @Nullable UnitId office, PeriodReport.State... states) {
    Map<String, ClassCounts> trend = new LinkedHashMap<>();
    newest(
            """
            select period, standing ->> 'progress' as progress, count(*) as measures from (%s) newest,
              jsonb_array_elements(contents #> '{findings,standings}') standing
            where standing ->> 'progress' is not null
            group by period, progress order by period_last_day(period)
            """,
            plan, office, states)
        .query(
            row -> {
              trend
                  .computeIfAbsent(
                      row.getString("period"),
                      period -> new ClassCounts(period, new EnumMap<>(ProgressClass.class)))
                  .classes()
                  .put(ProgressClass.valueOf(row.getString("progress")), row.getInt("measures"));
            });
    return List.copyOf(trend.values());
  }

  /** The id of the newest report on a plan that is in one of these states. */
  public Optional<Long> newest(String plan, PeriodReport.State... states) {
    return newest("select id from (%s) newest limit 1", plan, null, states)
        .query(Long.class)
        .optional();
  }

  private JdbcClient.StatementSpec newest(
      String sql, @Nullable String plan, @Nullable UnitId office, PeriodReport.State... states) {
    return jdbc.sql(sql.formatted(NEWEST))
        .param("plan", plan)
        .param("office", office == null ? null : office.value())
        .param("states", Arrays.stream(states).map(Enum::name).toArray(String[]::new));
  }
}
