package duban.reader.draft;

import duban.plan.Recurrence;
import duban.plan.SourceSpan;
import duban.plan.WorkItem;
import duban.reader.outline.Entry;
import duban.reader.table.Column;
import duban.reader.table.RowDeadline;
import duban.reader.table.TableMeasure;
import duban.reader.table.TaskRow;
import duban.reader.table.TaskTable;
import duban.reader.text.SourceText;
import duban.reader.value.Times;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the tables of a document say of its measures: work items, days, and where. */
final class TableItems {

  private final TaskTable tasks;
  private final TableAssignment assignment;
  private final WorkItems items;
  private final Integer year;

  /**
   * @param year the year of days that name none; null where the document tells none
   */
  TableItems(TaskTable tasks, TableAssignment assignment, WorkItems items, Integer year) {
    this.tasks = tasks;
    this.assignment = assignment;
    this.items = items;
    this.year = year;
  }

  /**
   * All assignments of a measure.
   *
   * @param own those its own words make
   */
  List<WorkItem> of(Entry measure, List<WorkItem> own) {
    List<WorkItem> tabular =
        assignment.of(measure).stream()
            .flatMap(part -> items(part, assignment.words(measure, part)))
            .distinct()
            .toList();
    List<WorkItem> told = own.stream().filter(TableItems::namesUnits).toList();
    List<WorkItem> more = tabular.stream().filter(item -> !isRepeated(item, told)).toList();
    if (tabular.isEmpty() || more.isEmpty() && !told.isEmpty()) {
      return own;
    }
    return Stream.concat(told.stream(), more.stream()).toList();
  }

  /** From where to where a measure stands: all of its rows, where it is one of a table. */
  SourceSpan place(Entry measure, int end, SourceText source) {
    return assignment
        .own(measure)
        .map(own -> source.span(own.start(), own.end()))
        .orElseGet(() -> source.span(measure.number().start(), end));
  }

  /** The last day in the rows of a measure; null where they have none. */
  LocalDate deadline(Entry measure) {
    return due(measure)
        .map(words -> RowDeadline.of(words, year))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  Recurrence recurrence(Entry measure) {
    return due(measure).map(Times::recurrence).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private Stream<String> due(Entry measure) {
    return assignment.of(measure).stream()
        .flatMap(part -> part.rows().stream())
        .map(row -> TaskRow.words(row.cells(Column.DEADLINE)))
        .filter(words -> !words.isEmpty());
  }

  private Stream<WorkItem> items(TableMeasure measure, List<String> words) {
    if (words.isEmpty()) {
      return Stream.of(items.of(null, measure.rows().stream().map(tasks::clause).toList()));
    }
    return IntStream.range(0, words.size())
        .mapToObj(i -> items.of(words.get(i), List.of(tasks.clause(measure.rows().get(i)))));
  }

  private static boolean namesUnits(WorkItem item) {
    return !item.lead().isEmpty() || !item.responsible().isEmpty() || !item.collective().isEmpty();
  }

  /** Whether the measure's own words give the same units that its row gives again. */
  private static boolean isRepeated(WorkItem item, List<WorkItem> own) {
    return own.stream()
        .anyMatch(
            other ->
                all(other).toList().containsAll(all(item).toList())
                    && other.lead().containsAll(item.lead()));
  }

  private static Stream<String> all(WorkItem item) {
    return Stream.of(item.lead(), item.responsible(), item.collective()).flatMap(List::stream);
  }
}
