package duban.work;

import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A filter as SQL over the columns of {@code work_task}. */
final class TaskConditions {

  /**
   * A word is looked for in the measure, in those of its reports that the person may read, in the
   * plan's title and in the names of the units that do it. Each of these is asked once for all
   * tasks.
   */
  private static final String FOUND =
      """
       and (measure_id in (
          select s.measure_id from measure_search s where s.terms @@ search_query(:WORD))
        or measure_id in (
          select r.measure_id from report_search s join progress_report r on r.id = s.report_id
          where s.terms @@ search_query(:WORD)
            and (r.consolidated or r.unit_id = any(:posts)
              or exists (select from measure_unit u where u.measure_id = r.measure_id
                and u.role = 'LEAD' and u.unit_id = any(:posts))
              or exists (select from plan p where p.key = r.plan_key
                and (p.office_unit = any(:posts) or p.leaders_unit = any(:posts)))))
        or measure_id in (
          select u.measure_id from measure_unit u join unit_alias a on a.unit = u.unit_id
          where strpos(lower(a.alias), :WORD) > 0)
        or unit_id in (select unit from unit_alias where strpos(lower(alias), :WORD) > 0)
        or plan_key in (select key from plan where strpos(lower(title), :WORD) > 0))
      """;

  private static final String MINE = " and assignee = :me";
  private static final String FREE = " and assignee is null";

  private final Actor actor;
  private final TaskFilter filter;
  private final Lights lights;

  TaskConditions(Actor actor, TaskFilter filter, Lights lights) {
    this.actor = actor;
    this.filter = filter;
    this.lights = lights;
  }

  /** Everything the filter asks but the unit, which is in {@link #units}. */
  String all() {
    return overall()
        + and(filter.plan(), "plan_key = :plan")
        + and(filter.kind(), "kind = :kind")
        + and(filter.period(), "period = :period")
        + and(
            filter.light(), "suspended_due is null and due_at > :dueAfter and due_at <= :dueUntil");
  }

  /** What is no facet, and so holds for every count. */
  String overall() {
    StringBuilder sql = new StringBuilder();
    if (filter.claimed() != null) {
      sql.append(filter.claimed() == TaskFilter.Claimed.MINE ? MINE : FREE);
    }
    for (int i = 0; i < filter.words().words().size(); i++) {
      sql.append(FOUND.replace(":WORD", ":word" + i));
    }
    return sql.toString();
  }

  /** The units whose tasks are listed: the person's, or the one of them that is asked for. */
  String[] units() {
    return names(
        actor.units().stream().filter(it -> filter.unit() == null || it.equals(filter.unit())));
  }

  /** All of the person's units, which decide what they may read. */
  String[] posts() {
    return names(actor.units().stream());
  }

  StatementSpec bind(StatementSpec sql) {
    StatementSpec bound =
        sql.param("posts", posts())
            .param("me", actor.username())
            .param("plan", filter.plan())
            .param("kind", filter.kind() == null ? null : filter.kind().slug())
            .param("period", filter.period())
            .param("dueAfter", dueAfter())
            .param("dueUntil", dueUntil());
    List<String> words = filter.words().words();
    for (int i = 0; i < words.size(); i++) {
      bound = bound.param("word" + i, words.get(i));
    }
    return bound;
  }

  private OffsetDateTime dueAfter() {
    if (filter.light() == TimeLight.ON_TIME) {
      return SqlTime.of(lights.soon());
    }
    return filter.light() == TimeLight.DUE_SOON ? SqlTime.of(lights.now()) : Cursor.EVER;
  }

  private OffsetDateTime dueUntil() {
    if (filter.light() == TimeLight.OVERDUE) {
      return SqlTime.of(lights.now());
    }
    return filter.light() == TimeLight.DUE_SOON ? SqlTime.of(lights.soon()) : Cursor.NEVER;
  }

  private static String and(Object wanted, String condition) {
    return wanted == null ? "" : " and " + condition;
  }

  private static String[] names(Stream<UnitId> units) {
    return units.map(UnitId::value).toArray(String[]::new);
  }
}
