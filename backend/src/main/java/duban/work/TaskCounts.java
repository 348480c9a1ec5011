package duban.work;

import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.work.TaskFilter.Facet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts a person's tasks by what they can be filtered by; those of parked measures do not count.
 */
@Repository
class TaskCounts {

  private static final String GROUPS =
      """
      select plan_key, kind, unit_id, period,
        case when due_at <= :now then 'OVERDUE' when due_at <= :soon then 'DUE_SOON'
          else 'ON_TIME' end as light, count(*) as tasks
      from work_task where unit_id = any(:posts) and suspended_due is null CONDITIONS
      group by 1, 2, 3, 4, 5 order by 1, 4, 2
      """;

  private final JdbcClient jdbc;
  private final Lights lights;

  TaskCounts(JdbcClient jdbc, Lights lights) {
    this.jdbc = jdbc;
    this.lights = lights;
  }

  /** Counts for each value what there would be if only that value were asked for. */
  TaskPage.Counts of(Actor actor, TaskFilter filter) {
    List<TaskGroup> groups = groups(actor, filter);
    Map<String, Integer> byLight = by(groups, filter, Facet.LIGHT, it -> it.light().name());
    return new TaskPage.Counts(
        new TaskPage.Totals(
            byLight.values().stream().mapToInt(Integer::intValue).sum(),
            byLight.getOrDefault("OVERDUE", 0),
            byLight.getOrDefault("DUE_SOON", 0),
            byLight.getOrDefault("ON_TIME", 0)),
        new TaskPage.Facets(
            counts(by(groups, filter, Facet.KIND, it -> it.kind().slug())),
            counts(by(groups, filter, Facet.PLAN, TaskGroup::plan)),
            counts(by(groups, filter, Facet.UNIT, it -> it.unit().value())),
            counts(by(groups, filter, Facet.PERIOD, TaskGroup::period))));
  }

  private List<TaskGroup> groups(Actor actor, TaskFilter filter) {
    TaskConditions conditions = new TaskConditions(actor, filter, lights);
    return conditions
        .bind(jdbc.sql(GROUPS.replace("CONDITIONS", conditions.overall())))
        .param("now", SqlTime.of(lights.now()))
        .param("soon", SqlTime.of(lights.soon()))
        .query(
            (row, n) ->
                new TaskGroup(
                    row.getString("plan_key"),
                    TaskKind.of(row.getString("kind")),
                    new UnitId(row.getString("unit_id")),
                    row.getString("period"),
                    TimeLight.valueOf(row.getString("light")),
                    row.getInt("tasks")))
        .list();
  }

  private static Map<String, Integer> by(
      List<TaskGroup> groups, TaskFilter filter, Facet facet, Function<TaskGroup, String> value) {
    Map<String, Integer> sums = new LinkedHashMap<>();
    groups.stream()
        .filter(group -> filter.takes(group, facet) && value.apply(group) != null)
        .forEach(group -> sums.merge(value.apply(group), group.tasks(), Integer::sum));
    return sums;
  }

  private static List<TaskPage.Count> counts(Map<String, Integer> sums) {
    return sums.entrySet().stream()
        .map(sum -> new TaskPage.Count(sum.getKey(), sum.getValue()))
        .toList();
  }
}
