package duban.planning;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the published plans say. */
@Repository
public class Plans {

  private static final RowMapper<PublishedPlan> PLAN =
      (row, n) ->
          new PublishedPlan(
              row.getString("key"),
              row.getString("title"),
              row.getString("document_number"),
              row.getString("issuer"),
              row.getObject("issue_date", LocalDate.class),
              row.getInt("period_start"),
              row.getInt("period_end"),
              row.getString("jurisdiction"),
              row.getString("leading_group"),
              row.getString("leading_office"),
              new UnitId(row.getString("office_unit")),
              new UnitId(row.getString("leaders_unit")),
              row.getTimestamp("published_at").toInstant(),
              SqlTime.instant(row, "wound_up_at"));

  /** All but the document itself, which is long and which nobody needs who asks for the plan. */
  private static final String PLANS =
      """
      select key, title, document_number, issuer, issue_date, period_start, period_end, jurisdiction,
        leading_group, leading_office, office_unit, leaders_unit, published_at, wound_up_at
      from plan
      """;

  private static final String MEASURES =
      """
      select m.*, s.title as section_title
      from measure m join plan_section s on s.plan_key = m.plan_key and s.number = m.section
      """;

  private final JdbcClient jdbc;

  Plans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<PublishedPlan> all() {
    return jdbc.sql(PLANS + "order by published_at, key").query(PLAN).list();
  }

  /**
   * @throws PlanNotFound when there is none
   */
  public PublishedPlan plan(String key) {
    return find(key).orElseThrow(() -> new PlanNotFound(key));
  }

  /**
   * A plan that still runs.
   *
   * @throws PlanNotFound when there is none
   * @throws PlanOver when it was wound up
   */
  public PublishedPlan running(String key) {
    PublishedPlan plan = plan(key);
    if (plan.woundUp()) {
      throw new PlanOver(key);
    }
    return plan;
  }

  public Optional<PublishedPlan> find(String key) {
    return jdbc.sql(PLANS + "where key = :key").param("key", key).query(PLAN).optional();
  }

  public List<PlanSection> sections(String key) {
    return jdbc.sql(
            "select number, title from plan_section where plan_key = :key order by position")
        .param("key", key)
        .query(PlanSection.class)
        .list();
  }

  /**
   * @throws MeasureNotFound when there is none
   */
  public PublishedMeasure measure(MeasureId id) {
    Map<String, List<MeasureUnit>> units =
        Map.of(id.value(), units("measure_id = :id", id.value()));
    return jdbc.sql(MEASURES + "where m.id = :id")
        .param("id", id.value())
        .query(measures(units))
        .optional()
        .orElseThrow(() -> new MeasureNotFound(id.value()));
  }

  /** The day by which a measure is to be done: its own deadline, else the last day of its plan. */
  LocalDate lastDay(MeasureId id) {
    return jdbc.sql(
            "select coalesce(m.deadline, make_date(p.period_end, 12, 31))"
                + " from measure m join plan p on p.key = m.plan_key where m.id = :id")
        .param("id", id.value())
        .query(LocalDate.class)
        .single();
  }

  /** When a measure was started: with its plan, or later by an amendment. */
  Instant startOf(MeasureId id) {
    return jdbc.sql("select started_at from measure where id = :id")
        .param("id", id.value())
        .query((row, n) -> SqlTime.instant(row, "started_at"))
        .single();
  }

  /** The registered units of a plan by the names it calls them. */
  public Map<String, UnitId> unitsByName(String key) {
    return jdbc
        .sql("select name, unit_id from plan_unit where plan_key = :plan")
        .param("plan", key)
        .query((row, n) -> Map.entry(row.getString(1), new UnitId(row.getString(2))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
  }

  /** All measures of a plan in document order. */
  public List<PublishedMeasure> measures(String key) {
    Map<String, List<MeasureUnit>> units =
        jdbc
            .sql(
                "select u.* from measure_unit u join measure m on m.id = u.measure_id"
                    + " where m.plan_key = :key order by u.measure_id, u.position")
            .param("key", key)
            .query((row, n) -> Map.entry(row.getString("measure_id"), UNIT.mapRow(row, n)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return jdbc.sql(MEASURES + "where m.plan_key = :key order by m.position")
        .param("key", key)
        .query(measures(units))
        .list();
  }

  /** Number and title of some measures; null among the ids is passed over. */
  public Map<MeasureId, MeasureRef> refs(Collection<MeasureId> ids) {
    return jdbc
        .sql("select id, number, title from measure where id = any(:ids)")
        .param(
            "ids",
            ids.stream().filter(Objects::nonNull).map(MeasureId::value).toArray(String[]::new))
        .query(
            (row, n) ->
                Map.entry(
                    MeasureId.of(row.getString(1)),
                    new MeasureRef(row.getString(2), row.getString(3))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Who answers for some measures. */
  public Map<MeasureId, UnitId> coordinators(Collection<MeasureId> ids) {
    return jdbc
        .sql(
            """
            select distinct on (measure_id) measure_id, unit_id from measure_unit
            where measure_id = any(:ids) order by measure_id, position
            """)
        .param("ids", ids.stream().map(MeasureId::value).toArray(String[]::new))
        .query((row, n) -> Map.entry(MeasureId.of(row.getString(1)), new UnitId(row.getString(2))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The registered unit behind a unit of a plan. */
  public UnitId registered(String plan, String ref) {
    return jdbc.sql("select unit_id from plan_unit where plan_key = :plan and ref = :ref")
        .param("plan", plan)
        .param("ref", ref)
        .query((row, n) -> new UnitId(row.getString(1)))
        .single();
  }

  /** The collective names of a plan, by the registered group they stand for. */
  public Map<UnitId, String> groupNames(String plan) {
    return jdbc
        .sql("select unit_id, name from plan_unit where plan_key = :plan and collective")
        .param("plan", plan)
        .query((row, n) -> Map.entry(new UnitId(row.getString(1)), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
  }

  /** Lets nobody else who holds the plan go on before this transaction ends. */
  public void hold(String key) {
    jdbc.sql("select key from plan where key = :key for update")
        .param("key", key)
        .query(String.class)
        .single();
  }

  /** Marks a plan as wound up. */
  public void windUp(String key, Instant at) {
    jdbc.sql("update plan set wound_up_at = :at where key = :key and wound_up_at is null")
        .param("at", SqlTime.of(at))
        .param("key", key)
        .update();
  }

  /** Marks a measure as closed with a grade. */
  public void close(MeasureId id, String grade, Instant at) {
    jdbc.sql(
            "update measure set state = 'CLOSED', closed_at = :at, ended_at = :at, grade = :grade"
                + " where id = :id")
        .param("at", SqlTime.of(at))
        .param("grade", grade)
        .param("id", id.value())
        .update();
  }

  /** Gives a measure until another day. */
  public void postpone(MeasureId id, LocalDate deadline) {
    jdbc.sql("update measure set deadline = :deadline where id = :id")
        .param("deadline", deadline)
        .param("id", id.value())
        .update();
  }

  /** Marks a measure as ended with its plan; false when it had ended before. */
  public boolean windUp(MeasureId id, Instant at) {
    return jdbc.sql(
                "update measure set state = 'WOUND_UP', ended_at = :at"
                    + " where id = :id and state in ('RUNNING', 'SUSPENDED')")
            .param("at", SqlTime.of(at))
            .param("id", id.value())
            .update()
        == 1;
  }

  private static final RowMapper<MeasureUnit> UNIT =
      (row, n) ->
          new MeasureUnit(
              row.getString("ref"),
              MeasureUnit.Role.valueOf(row.getString("role")),
              new UnitId(row.getString("unit_id")));

  private List<MeasureUnit> units(String where, String id) {
    return jdbc.sql("select * from measure_unit where " + where + " order by position")
        .param("id", id)
        .query(UNIT)
        .list();
  }

  private static RowMapper<PublishedMeasure> measures(Map<String, List<MeasureUnit>> units) {
    return (row, n) -> {
      return new PublishedMeasure(
          new MeasureId(row.getString("id")),
          new PlanSection(row.getString("section"), row.getString("section_title")),
          row.getString("printed_number"),
          row.getString("title"),
          row.getString("text"),
          row.getObject("deadline", LocalDate.class),
          row.getString("recurrence"),
          SqlTime.instant(row, "closed_at"),
          row.getString("grade"),
          MeasureState.valueOf(row.getString("state")),
          SqlTime.instant(row, "ended_at"),
          units.getOrDefault(row.getString("id"), List.of()));
    };
  }
}
