package duban.overview;

import duban.search.SearchWords;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the measures of a plan by their words and by the names of their units. */
@Repository
class MeasureWords {

  private static final String FOUND =
      """
      select m.id from measure_search s join measure m on m.id = s.measure_id
        where m.plan_key = :plan and s.terms @@ search_query(:word)
      union
      select m.id from measure m join measure_unit u on u.measure_id = m.id
        join unit_alias a on a.unit = u.unit_id
        where m.plan_key = :plan and strpos(lower(a.alias), :word) > 0
      union
      select m.id from measure m join measure_unit u on u.measure_id = m.id
        join unit_group_member g on g.unit_group = u.unit_id join unit_alias a on a.unit = g.member
        where m.plan_key = :plan and strpos(lower(a.alias), :word) > 0
      """;

  private final JdbcClient jdbc;

  MeasureWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Ids of the measures that have every word; null when there is no word to look for. */
  Set<String> saying(String plan, String typed) {
    return SearchWords.of(typed).words().stream()
        .map(word -> found(plan, word))
        .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
        .orElse(null);
  }

  private Set<String> found(String plan, String word) {
    return Set.copyOf(
        jdbc.sql(FOUND).param("plan", plan).param("word", word).query(String.class).list());
  }
}
