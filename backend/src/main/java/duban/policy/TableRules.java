package duban.policy;

import duban.engine.DecisionTable;
import duban.engine.DecisionTable.Column;
import duban.engine.DecisionTable.Row;
import duban.engine.DecisionTables;
import duban.engine.FeelList;
import duban.engine.TableFault;
import duban.engine.TableFaulty;
import duban.work.TaskKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a changed table has to keep to, so that the processes that ask it go on: the same questions
 * and answers in the same order, words they know, and an answer wherever the present table has one.
 */
@Component
class TableRules {

  private static final Set<String> HIT_POLICIES = Set.of("FIRST", "UNIQUE");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern WORDS =
      Pattern.compile("(?:not\\()?\\s*\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*\\s*\\)?");
  private static final Pattern NUMBERS =
      Pattern.compile("(?:[<>]=?\\s*)?-?\\d+|[\\[\\](]\\s*-?\\d+\\s*\\.\\.\\s*-?\\d+\\s*[\\[\\])]");
  private static final Pattern SUM = Pattern.compile("(\\w+)\\s*\\+\\s*(\\d+)");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
  private static final int MOST_DAYS = 366;

  private final DecisionTables tables;

  TableRules(DecisionTables tables) {
    this.tables = tables;
  }

  /**
   * Reads a changed table.
   *
   * @param builtIn the first version there was
   * @throws TableFaulty with everything that is wrong with it
   */
  Checked check(byte[] changed, byte[] present, byte[] builtIn) {
    DecisionTable table = tables.read(changed);
    DecisionTable now = tables.read(present);
    refuse(shape(table, now));
    List<TableFault> cells = new ArrayList<>();
    Words words = new Words(List.of(now, tables.read(builtIn)));
    int number = 1;
    for (Row row : table.rows()) {
      cells(table, row, number++, words, cells);
    }
    refuse(cells);
    Checked checked =
        new Checked(
            table,
            new TableAnswers(tables.trial(present)),
            new TableAnswers(tables.trial(changed)));
    refuse(unanswered(now, checked));
    return checked;
  }

  /** A changed table that may hold, with what it and the present one answer. */
  record Checked(DecisionTable table, TableAnswers present, TableAnswers changed) {}

  private static void refuse(List<TableFault> faults) {
    if (!faults.isEmpty()) {
      throw new TableFaulty(faults);
    }
  }

  private static List<TableFault> shape(DecisionTable table, DecisionTable now) {
    if (!table.id().equals(now.id())) {
      return List.of(TableFault.of("other-table", table.id()));
    }
    List<TableFault> faults = new ArrayList<>();
    if (!names(table.inputs()).equals(names(now.inputs()))) {
      faults.add(TableFault.of("inputs-changed", String.join(", ", names(table.inputs()))));
    }
    if (!names(table.outputs()).equals(names(now.outputs()))) {
      faults.add(TableFault.of("outputs-changed", String.join(", ", names(table.outputs()))));
    }
    if (!HIT_POLICIES.contains(table.hitPolicy())) {
      faults.add(TableFault.of("hit-policy", table.hitPolicy()));
    }
    if (table.rows().isEmpty()) {
      faults.add(TableFault.of("no-rows", table.id()));
    }
    return faults;
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(column -> column.name() + ":" + column.type()).toList();
  }

  private static void cells(
      DecisionTable table, Row row, int number, Words words, List<TableFault> faults) {
    for (int i = 0; i < table.inputs().size(); i++) {
      Column column = table.inputs().get(i);
      inputFault(column, row.inputs().get(i), words.ofInput(column.name(), i))
          .ifPresent(fault -> faults.add(fault.at(number, column.label())));
    }
    for (int i = 0; i < table.outputs().size(); i++) {
      Column column = table.outputs().get(i);
      outputFault(column, row.outputs().get(i), words.ofOutput(i), counted(table))
          .ifPresent(fault -> faults.add(fault.at(number, column.label())));
    }
  }

  private static Optional<TableFault> inputFault(Column column, String cell, Set<String> known) {
    if (cell.isEmpty() || cell.equals("-")) {
      return Optional.empty();
    }
    return switch (column.type()) {
      case "string" ->
          WORDS.matcher(cell).matches()
              ? unknown(cell, known)
              : Optional.of(TableFault.of("cell-not-words", cell));
      case "boolean" -> fault(!Set.of("true", "false").contains(cell), "cell-not-yes-or-no", cell);
      default ->
          fault(
              !FeelList.of(cell).stream().allMatch(part -> NUMBERS.matcher(part).matches()),
              "cell-not-numbers",
              cell);
    };
  }

  /**
   * The inputs that hold days, from which an output may count on: {@code workingDaysOverdue + 5}.
   */
  private static Set<String> counted(DecisionTable table) {
    return table.inputs().stream()
        .filter(column -> !Set.of("string", "boolean").contains(column.type()))
        .map(Column::name)
        .collect(Collectors.toSet());
  }

  private static Optional<TableFault> outputFault(
      Column column, String cell, Set<String> known, Set<String> counted) {
    return switch (column.type()) {
      case "string" ->
          LITERAL.matcher(cell).matches()
              ? unknown(cell, known)
              : Optional.of(TableFault.of("cell-not-words", cell));
      case "boolean" -> fault(!Set.of("true", "false").contains(cell), "cell-not-yes-or-no", cell);
      default -> fault(!isDays(cell, counted), "cell-not-days", cell);
    };
  }

  private static boolean isDays(String cell, Set<String> counted) {
    Matcher sum = SUM.matcher(cell);
    String days = sum.matches() && counted.contains(sum.group(1)) ? sum.group(2) : cell;
    return WHOLE.matcher(days).matches() && Integer.parseInt(days) <= MOST_DAYS;
  }

  private static Optional<TableFault> unknown(String cell, Set<String> known) {
    return literals(cell).stream()
        .filter(word -> !known.contains(word))
        .findFirst()
        .map(word -> TableFault.of("word-unknown", word));
  }

  private static Optional<TableFault> fault(boolean wrong, String slug, String cell) {
    return wrong ? Optional.of(TableFault.of(slug, cell)) : Optional.empty();
  }

  private static Set<String> literals(String cell) {
    return LITERAL
        .matcher(cell)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Questions the present table answers and the changed one does not. */
  private static List<TableFault> unanswered(DecisionTable now, Checked checked) {
    for (Map<String, Object> question : Questions.of(List.of(checked.table(), now))) {
      String asked =
          question.entrySet().stream()
              .map(input -> input.getKey() + " = " + input.getValue())
              .collect(Collectors.joining(", "));
      try {
        if (!checked.changed().has(question) && checked.present().has(question)) {
          return List.of(TableFault.of("no-rule-for", asked));
        }
      } catch (RuntimeException ex) {
        return List.of(TableFault.of("several-rules-for", asked));
      }
    }
    return List.of();
  }

  /** The words that may stand in the columns: those of the trade, those declared, those in use. */
  private record Words(List<DecisionTable> known) {

    Set<String> ofInput(String name, int column) {
      Stream<String> kinds =
          name.equals("taskKind")
              ? Stream.of(TaskKind.values()).map(TaskKind::slug)
              : Stream.empty();
      Stream<String> used =
          known.stream()
              .flatMap(
                  table ->
                      Stream.concat(
                          table.inputs().get(column).values().stream(),
                          table.rows().stream().map(row -> row.inputs().get(column))));
      return Stream.concat(kinds, used.flatMap(cell -> literals(cell).stream()))
          .collect(Collectors.toSet());
    }

    Set<String> ofOutput(int column) {
      return known.stream()
          .flatMap(
              table ->
                  Stream.concat(
                      table.outputs().get(column).values().stream(),
                      table.rows().stream().map(row -> row.outputs().get(column))))
          .flatMap(cell -> literals(cell).stream())
          .collect(Collectors.toSet());
    }
  }

  /** Every number in a cell, for {@link Questions}. */
  static Stream<Integer> numbers(String cell) {
    Matcher matcher = Pattern.compile("-?\\d+").matcher(cell);
    return matcher.results().map(found -> Integer.parseInt(found.group()));
  }

  static Stream<String> words(String cell) {
    return literals(cell).stream();
  }
}
