package duban.work;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An order of tasks. Its columns and the id give every task a place of its own. */
enum TaskSort {
  /** The most urgent first. */
  DUE(false, Column.moment("due_at")),
  /** The newest first. */
  CREATED(true, Column.moment("created_at")),
  /** By the number of the measure, as the document counts. */
  NUMBER(false, Column.number("position"), Column.text("plan_key")),
  /** Plan by plan, each in the order of its document. */
  PLAN(false, Column.text("plan_key"), Column.number("position"));

  private final boolean descending;
  private final List<Column> columns;

  TaskSort(boolean descending, Column... columns) {
    this.descending = descending;
    this.columns = List.of(columns);
  }

  List<Column> columns() {
    return columns;
  }

  /** As {@code order by} wants it. */
  String order() {
    String direction = descending ? " desc" : "";
    return names().replace(", ", direction + ", ") + direction;
  }

  /** The condition of being behind a {@link Cursor}, with the parameters {@code after0 …}. */
  String after() {
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      values.append(":after").append(i).append(", ");
    }
    return "(" + names() + ") " + (descending ? "<" : ">") + " (" + values + ":afterId)";
  }

  private String names() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ", id";
  }

  /**
   * @param read from the text of a cursor; throws when it is none of this type
   */
  record Column(String name, Class<?> type, Function<String, ?> read) {

    static Column moment(String name) {
      return new Column(name, OffsetDateTime.class, OffsetDateTime::parse);
    }

    static Column number(String name) {
      return new Column(name, Integer.class, Integer::valueOf);
    }

    static Column text(String name) {
      return new Column(name, String.class, Function.identity());
    }
  }
}
