package duban.policy;

import duban.engine.DecisionTable;
import duban.engine.DecisionTable.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions that reach every rule of some tables of one shape: all their words in all combinations,
 * and the numbers in and beside every limit.
 */
final class Questions {

  private Questions() {}

  static List<Map<String, Object>> of(List<DecisionTable> tables) {
    List<Map<String, Object>> questions = List.of(Map.of());
    List<Column> inputs = tables.get(0).inputs();
    for (int i = 0; i < inputs.size(); i++) {
      questions = crossed(questions, inputs.get(i).name(), samples(tables, i));
    }
    return questions;
  }

  private static List<Map<String, Object>> crossed(
      List<Map<String, Object>> questions, String input, List<Object> samples) {
    List<Map<String, Object>> crossed = new ArrayList<>();
    for (Map<String, Object> question : questions) {
      for (Object sample : samples) {
        Map<String, Object> longer = new LinkedHashMap<>(question);
        longer.put(input, sample);
        crossed.add(longer);
      }
    }
    return crossed;
  }

  private static List<Object> samples(List<DecisionTable> tables, int column) {
    Stream<String> cells =
        tables.stream()
            .flatMap(table -> table.rows().stream())
            .map(row -> row.inputs().get(column));
    return switch (tables.get(0).inputs().get(column).type()) {
      case "string" ->
          Stream.concat(cells.flatMap(TableRules::words), Stream.of("-"))
              .distinct()
              .map(Object.class::cast)
              .toList();
      case "boolean" -> List.of(true, false);
      default ->
          cells
              .flatMap(TableRules::numbers)
              .flatMap(limit -> Stream.of(limit - 1, limit, limit + 1))
              .filter(number -> number >= 0)
              .collect(
                  Collectors.collectingAndThen(
                      Collectors.toCollection(TreeSet::new),
                      found -> {
                        found.add(0);
                        found.add(999);
                        return List.copyOf(found);
                      }));
    };
  }
}
