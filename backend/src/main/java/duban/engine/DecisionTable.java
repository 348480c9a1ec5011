package duban.engine;

import java.util.List;

/**
 * A decision table as it is written.
 *
 * @param hitPolicy {@code FIRST}: the first rule that applies decides; {@code UNIQUE}: only one may
 */
public record DecisionTable(
    String id,
    String name,
    String hitPolicy,
    List<Column> inputs,
    List<Column> outputs,
    List<Row> rows) {

  /**
   * A column.
   *
   * @param name of the input's expression or of the output
   * @param label its heading
   * @param values those it is declared to take, as FEEL; empty when none are
   */
  public record Column(String name, String label, String type, List<String> values) {}

  /**
   * A rule.
   *
   * @param inputs unary tests; an empty one applies always
   * @param outputs expressions
   */
  public record Row(String id, String description, List<String> inputs, List<String> outputs) {}
}
