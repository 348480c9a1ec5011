package duban.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a table answers, asked once for each question. */
final class TableAnswers {

  private final Function<Map<String, Object>, Optional<Map<String, Object>>> table;
  private final Map<Map<String, Object>, Optional<Map<String, Object>>> known = new HashMap<>();

  TableAnswers(Function<Map<String, Object>, Optional<Map<String, Object>>> table) {
    this.table = table;
  }

  /** Whether a rule applies. */
  boolean has(Map<String, Object> question) {
    return row(question).isPresent();
  }

  Optional<Object> to(Map<String, Object> question, String output) {
    return row(question).map(row -> row.get(output));
  }

  Optional<Integer> days(Map<String, Object> question, String output) {
    return to(question, output).map(found -> ((Number) found).intValue());
  }

  private Optional<Map<String, Object>> row(Map<String, Object> question) {
    return known.computeIfAbsent(question, table);
  }
}
