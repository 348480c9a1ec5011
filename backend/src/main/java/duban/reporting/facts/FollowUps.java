package duban.reporting.facts;

import duban.indicator.ProgressLight;
import duban.planning.MeasureId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What came of the steps of the report before. A unit that has said nothing since has not shown
 * that its matter is settled, so that stays open.
 */
@Component
class FollowUps {

  private final JdbcClient jdbc;

  FollowUps(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Before of(Earlier earlier, Facts now, Set<MeasureId> spokenOf) {
    return new Before(
        earlier.report(),
        earlier.title(),
        earlier.steps().stream()
            .map(step -> new FollowUp(step, left(step, now, spokenOf)))
            .toList(),
        earlier.own());
  }

  private List<String> left(NextStep step, Facts now, Set<MeasureId> spokenOf) {
    Predicate<String> silent = matter -> !spokenOf.contains(MeasureId.of(measure(matter)));
    return switch (step.kind()) {
      case COLLECT_MISSING ->
          stillThere(
              "select id::text from progress_report where id::text = any(:ids)"
                  + " and submitted_at is null and status <> 'EXCUSED'",
              step);
      case CHASE_OVERDUE -> stillThere("select id from work_task where id = any(:ids)", step);
      case BEGIN -> among(step, now.in(ProgressClass.NOT_STARTED), it -> it.topic().id());
      case PROVE -> among(step, now.unproven(), it -> it.topic().id());
      case RAISE_INDICATORS ->
          among(
              step,
              now.indicators().stream()
                  .filter(it -> it.indicator().light() == ProgressLight.RED)
                  .toList(),
              it -> String.valueOf(it.indicator().id()));
      case SOLVE_PROBLEMS -> either(step, silent, now.problems(), Said::matter);
      case COORDINATE -> either(step, silent, now.coordination(), Said::matter);
      case CHECK_COPIED -> either(step, silent, now.copied(), Said::matter);
      case CLEAR_DELAYS -> delays(step, silent, now);
    };
  }

  private static List<String> delays(NextStep step, Predicate<String> silent, Facts now) {
    List<String> left = either(step, silent, now.delays(), it -> it.topic().id());
    Set<String> closed = ids(now.in(ProgressClass.COMPLETED), it -> it.topic().id());
    return left.stream().filter(id -> !closed.contains(id)).toList();
  }

  /** A matter is a measure, and a unit behind a blank. */
  private static String measure(String matter) {
    return matter.split(" ")[0];
  }

  private static <T> List<String> among(NextStep step, Collection<T> now, Function<T, String> id) {
    return either(step, matter -> false, now, id);
  }

  private static <T> List<String> either(
      NextStep step, Predicate<String> other, Collection<T> now, Function<T, String> id) {
    Set<String> there = ids(now, id);
    return step.ids().stream().filter(it -> there.contains(it) || other.test(it)).toList();
  }

  private static <T> Set<String> ids(Collection<T> all, Function<T, String> id) {
    return all.stream().map(id).collect(Collectors.toSet());
  }

  private List<String> stillThere(String sql, NextStep step) {
    return jdbc.sql(sql).param("ids", step.ids().toArray(String[]::new)).query(String.class).list();
  }
}
