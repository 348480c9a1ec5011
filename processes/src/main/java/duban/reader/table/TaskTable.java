package duban.reader.table;

import duban.reader.clause.Clause;
import duban.reader.clause.JoinedUnits;
import duban.reader.clause.PlacedClause;
import duban.reader.outline.Entry;
import duban.reader.outline.Passage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What all tables of tasks in a document say. */
public final class TaskTable {

  private final List<TableMeasure> measures;
  private final JoinedUnits joined;
  private final boolean firstLeads;

  /**
   * @param firstLeads whether a head says that the first of the units leads
   */
  TaskTable(List<TableMeasure> measures, boolean firstLeads) {
    this.firstLeads = firstLeads;
    this.measures = List.copyOf(measures);
    this.joined =
        JoinedUnits.of(
            rows().stream().flatMap(row -> row.units().stream()).map(UnitCells::mended).toList());
  }

  public List<TableMeasure> measures() {
    return measures;
  }

  public List<TaskRow> rows() {
    return measures.stream().flatMap(measure -> measure.rows().stream()).toList();
  }

  /** What a row says of units. */
  public Clause clause(TaskRow row) {
    String deadline = TaskRow.words(row.cells(Column.DEADLINE));
    Clause clause = UnitCells.clause(row, joined, deadline.isEmpty() ? null : deadline);
    return firstLeads ? clause.withFirstLeads() : clause;
  }

  public JoinedUnits joined() {
    return joined;
  }

  /** Clauses that stand in the words of the rows, for the measures these are. */
  public Stream<Map.Entry<Entry, PlacedClause>> clausesInWords() {
    return measures.stream()
        .map(TableMeasure::entry)
        .flatMap(entry -> Passage.of(entry).clauses().stream().map(c -> Map.entry(entry, c)));
  }
}
