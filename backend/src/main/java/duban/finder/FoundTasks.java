package duban.finder;

import duban.work.OpenTasks;
import duban.work.TaskKind;
import duban.work.TaskSummary;
import duban.work.TaskViews;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open tasks of the person's units, by their measure and by what they ask for. */
@Repository
class FoundTasks {

  private static final String FOUND =
      """
      with WORDS
      select t.id from work_task t left join measure m on m.id = t.measure_id
      where t.unit_id = any(:posts) and EVERY_WORD
      order by m.number is not distinct from :number::text desc, t.due_at, t.id limit 6
      """;

  private final JdbcClient jdbc;
  private final OpenTasks tasks;
  private final TaskViews views;

  FoundTasks(JdbcClient jdbc, OpenTasks tasks, TaskViews views) {
    this.jdbc = jdbc;
    this.tasks = tasks;
    this.views = views;
  }

  List<TaskSummary> of(Wanted wanted) {
    List<String> words = wanted.words();
    String sql =
        FOUND
            .replace("WORDS", places(words))
            .replace(
                "EVERY_WORD",
                IntStream.range(0, words.size())
                    .mapToObj(
                        at ->
                            "(t.measure_id in (select id from found%1$d) or t.kind = any(:kinds%1$d))"
                                .formatted(at))
                    .collect(Collectors.joining(" and ")));
    JdbcClient.StatementSpec bound = wanted.bind(jdbc.sql(sql));
    for (int at = 0; at < words.size(); at++) {
      bound = bound.param("kinds" + at, kinds(words.get(at)));
    }
    List<String> ids = bound.query(String.class).list();
    return views.summaries(
        tasks.of(ids).stream().sorted(Comparator.comparing(it -> ids.indexOf(it.id()))).toList());
  }

  private static String places(List<String> words) {
    return IntStream.range(0, words.size())
        .mapToObj(
            at ->
                ("found%1$d as materialized (select measure_id as id from measure_search"
                        + " where terms @@ :query%1$d::tsquery)")
                    .formatted(at))
        .collect(Collectors.joining(", "));
  }

  private static String[] kinds(String word) {
    return Arrays.stream(TaskKind.values())
        .filter(kind -> kind.title().contains(word) || kind.slug().contains(word))
        .map(TaskKind::slug)
        .toArray(String[]::new);
  }
}
