package duban.indicator;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.plan.Indicator;
import duban.planning.MeasureId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Indicators, their curves and their values. */
@Repository
class IndicatorTable {

  private final JdbcClient jdbc;

  IndicatorTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds an indicator behind those the plan has. */
  long add(String plan, boolean goal, MeasureId measure, Indicator written) {
    return jdbc.sql(
            """
            insert into indicator (plan_key, position, goal, measure_id, name, phrase, comparator, target,
              target_max, measured_in, due_year, per_year, baseline, baseline_year, kind)
            select :plan, count(*), :goal, :measure::text, :name, :phrase, :comparator, :target::numeric,
              :max::numeric, :measuredIn::text, :by::int, :perYear, :baseline::numeric, :baselineYear::int,
              :kind::text
            from indicator where plan_key = :plan
            returning id
            """)
        .param("plan", plan)
        .param("goal", goal)
        .param("measure", measure == null ? null : measure.value())
        .param("name", written.indicator())
        .param("phrase", written.phrase())
        .param("comparator", written.comparator().name())
        .param("target", written.value())
        .param("max", written.valueMax())
        .param("measuredIn", written.unit())
        .param("by", written.by())
        .param("perYear", written.perYear())
        .param("baseline", written.baseline())
        .param("baselineYear", written.baselineYear())
        .param("kind", written.kind() == null ? null : written.kind().name())
        .query(Long.class)
        .single();
  }

  Optional<TrackedIndicator> find(long id) {
    return jdbc.sql("select * from indicator where id = :id")
        .param("id", id)
        .query((row, n) -> indicator(row))
        .optional();
  }

  List<TrackedIndicator> ofPlan(String plan) {
    return jdbc.sql("select * from indicator where plan_key = :plan order by position")
        .param("plan", plan)
        .query((row, n) -> indicator(row))
        .list();
  }

  /** The planned numbers of some indicators by period. */
  Map<Long, Map<String, BigDecimal>> points(Collection<Long> indicators) {
    Map<Long, Map<String, BigDecimal>> points = new LinkedHashMap<>();
    jdbc.sql(
            "select * from indicator_point where indicator_id = any(:ids)"
                + " order by indicator_id, period")
        .param("ids", indicators.toArray(Long[]::new))
        .query(
            row -> {
              points
                  .computeIfAbsent(row.getLong("indicator_id"), id -> new LinkedHashMap<>())
                  .put(row.getString("period"), row.getBigDecimal("value"));
            });
    return points;
  }

  void draw(long indicator, Map<String, BigDecimal> points) {
    points.forEach(
        (period, value) ->
            jdbc.sql(
                    """
                    insert into indicator_point values (:indicator, :period, :value)
                    on conflict (indicator_id, period) do update set value = excluded.value
                    """)
                .param("indicator", indicator)
                .param("period", period)
                .param("value", value)
                .update());
  }

  void setBaseline(long indicator, BigDecimal baseline) {
    jdbc.sql("update indicator set baseline = :baseline::numeric where id = :id")
        .param("baseline", baseline)
        .param("id", indicator)
        .update();
  }

  void assign(long indicator, UnitId unit) {
    jdbc.sql("update indicator set unit_id = :unit where id = :id")
        .param("unit", unit.value())
        .param("id", indicator)
        .update();
  }

  /** Every value of some indicators, oldest first. */
  Map<Long, List<GivenValue>> values(Collection<Long> indicators) {
    return jdbc
        .sql("select * from indicator_value where indicator_id = any(:ids) order by id")
        .param("ids", indicators.toArray(Long[]::new))
        .query((row, n) -> value(row))
        .list()
        .stream()
        .collect(Collectors.groupingBy(GivenValue::indicator));
  }

  void add(long indicator, String period, BigDecimal value, UnitId unit, String by, Instant at) {
    jdbc.sql(
            """
            insert into indicator_value (indicator_id, period, value, unit_id, given_by, given_at)
            values (:indicator, :period, :value, :unit, :by, :at)
            """)
        .param("indicator", indicator)
        .param("period", period)
        .param("value", value)
        .param("unit", unit.value())
        .param("by", by)
        .param("at", SqlTime.of(at))
        .update();
  }

  private static GivenValue value(ResultSet row) throws SQLException {
    return new GivenValue(
        row.getLong("indicator_id"),
        row.getString("period"),
        row.getBigDecimal("value"),
        new UnitId(row.getString("unit_id")),
        row.getString("given_by"),
        SqlTime.instant(row, "given_at"));
  }

  private static TrackedIndicator indicator(ResultSet row) throws SQLException {
    String measure = row.getString("measure_id");
    String unit = row.getString("unit_id");
    String kind = row.getString("kind");
    return new TrackedIndicator(
        row.getLong("id"),
        row.getString("plan_key"),
        row.getBoolean("goal"),
        measure == null ? null : MeasureId.of(measure),
        unit == null ? null : new UnitId(unit),
        row.getString("name"),
        row.getString("phrase"),
        new Target(
            Indicator.Comparator.valueOf(row.getString("comparator")),
            row.getBigDecimal("target"),
            row.getBigDecimal("target_max"),
            row.getString("measured_in"),
            row.getObject("due_year", Integer.class),
            row.getBoolean("per_year"),
            row.getBigDecimal("baseline")),
        row.getObject("baseline_year", Integer.class),
        kind == null ? null : Indicator.Kind.valueOf(kind));
  }
}
