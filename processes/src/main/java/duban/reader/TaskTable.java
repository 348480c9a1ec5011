package duban.reader;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What all tables of tasks in a document say. */
final class TaskTable {

  private final List<TableMeasure> measures;
  private final JoinedUnits joined;
  private final boolean firstLeads;

  /**
   * @param firstLeads whether a head says that the first of the units leads
   */
  TaskTable(List<TableMeasure> measures, boolean firstLeads) {
    this.firstLeads = firstLeads;
    this.measures = List.copyOf(measures);
    this.joined = JoinedUnits.of(rows().stream().flatMap(row -> row.units().stream()).toList());
  }

  List<TableMeasure> measures() {
    return measures;
  }

  List<TaskRow> rows() {
    return measures.stream().flatMap(measure -> measure.rows().stream()).toList();
  }

  /** What a row says of units. */
  Clause clause(TaskRow row) {
    String deadline = TaskRow.words(row.cells(Column.DEADLINE));
    Clause clause = UnitCells.clause(row, joined, deadline.isEmpty() ? null : deadline);
    return firstLeads ? clause.withFirstLeads() : clause;
  }

  JoinedUnits joined() {
    return joined;
  }

  /** Clauses that stand in the words of the rows, for the measures these are. */
  Stream<Map.Entry<Entry, PlacedClause>> clausesInWords() {
    return measures.stream()
        .map(TableMeasure::entry)
        .flatMap(entry -> Passage.of(entry).clauses().stream().map(c -> Map.entry(entry, c)));
  }
}
