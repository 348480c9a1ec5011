package duban.overview;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.planning.PlanAccess;
import duban.planning.PublishedMeasure;
import duban.problem.FormInvalid;
import duban.work.TaskKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What happened to measures, by the view {@code measure_happening}. What units did is told to all
 * who may read the plan; what a unit wrote is for the leads, the office, the leaders and itself;
 * what was discussed is for those whom the measure concerns.
 */
@Repository
class Timelines {

  /** Actions whose record holds the words of one unit. */
  private static final Set<String> OWN_WORDS =
      Set.of(TaskKind.IMPLEMENT.slug(), TaskKind.CONSOLIDATE.slug(), "evidence-filed");

  private final JdbcClient jdbc;
  private final Access access;
  private final PlanAccess planAccess;
  private final Organisation organisation;

  Timelines(JdbcClient jdbc, Access access, PlanAccess planAccess, Organisation organisation) {
    this.jdbc = jdbc;
    this.access = access;
    this.planAccess = planAccess;
    this.organisation = organisation;
  }

  private record Row(Happening happening, TimelineCursor place) {}

  /**
   * @param kind null for all
   */
  Timeline of(
      Actor actor, String key, String number, HappeningKind kind, TimelineCursor from, int limit) {
    PublishedMeasure measure = access.measure(actor, key, number);
    List<Row> found = rows(actor, measure, kind, from, limit + 1);
    List<Row> page = found.subList(0, Math.min(limit, found.size()));
    Predicate<Happening> visible = mayReadText(actor, measure);
    return new Timeline(
        page.stream().map(row -> shown(row.happening(), visible)).toList(),
        found.size() > limit ? page.get(limit - 1).place().toString() : null);
  }

  static HappeningKind kind(String slug) {
    try {
      return slug == null || slug.isBlank() ? null : HappeningKind.ofSlug(slug);
    } catch (IllegalArgumentException ex) {
      throw FormInvalid.of("kind", "is no kind of happening");
    }
  }

  private List<Row> rows(
      Actor actor, PublishedMeasure measure, HappeningKind kind, TimelineCursor from, int limit) {
    boolean other = kind == HappeningKind.OTHER;
    List<String> actions =
        other ? HappeningKind.known() : kind == null ? List.of() : List.copyOf(kind.actions());
    return jdbc.sql(
            """
            select at, source, ref, actor, unit, action, detail from measure_happening
            where measure_id = :measure
              and (at, source, ref) < (:at, :source, :ref)
              and (:all or (action = any(:actions)) <> :other)
              and (:concerned or source <> 'c')
            order by at desc, source desc, ref desc limit :limit
            """)
        .param("measure", measure.id().value())
        .param("at", from.at())
        .param("source", from.source())
        .param("ref", from.ref())
        .param("all", kind == null)
        .param("actions", actions.toArray(String[]::new))
        .param("other", other)
        .param("concerned", planAccess.concerns(actor, measure))
        .param("limit", limit)
        .query((row, n) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
    String action = row.getString("action");
    return new Row(
        new Happening(
            HappeningKind.of(action),
            at.toInstant(),
            row.getString("actor"),
            row.getString("unit"),
            action,
            row.getString("detail")),
        new TimelineCursor(at, row.getString("source"), row.getString("ref")));
  }

  private Predicate<Happening> mayReadText(Actor actor, PublishedMeasure measure) {
    if (planAccess.oversees(actor, measure)) {
      return happening -> true;
    }
    List<String> own = actor.units().stream().map(organisation::nameOf).toList();
    return happening -> !OWN_WORDS.contains(happening.action()) || own.contains(happening.unit());
  }

  private static Happening shown(Happening it, Predicate<Happening> visible) {
    return visible.test(it)
        ? it
        : new Happening(it.kind(), it.at(), it.actor(), it.unit(), it.action(), null);
  }
}
