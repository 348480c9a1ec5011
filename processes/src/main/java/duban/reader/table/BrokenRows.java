package duban.reader.table;

import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Rows that the end of a page broke in two. */
final class BrokenRows {

  private BrokenRows() {}

  /** The whole row; words broken in their middle are whole again. */
  static TaskRow joined(TaskRow above, TaskRow below) {
    List<List<Line>> texts = new ArrayList<>();
    for (int i = 0; i < above.texts().size(); i++) {
      texts.add(joined(above.texts().get(i), below.texts().get(i)));
    }
    Map<Column, List<Line>> cells = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      List<Line> both = joined(above.cells(column), below.cells(column));
      if (!both.isEmpty()) {
        cells.put(column, both);
      }
    }
    return new TaskRow(above.place(), above.section(), above.number(), texts, cells);
  }

  private static List<Line> joined(List<Line> above, List<Line> below) {
    if (above.isEmpty() || below.isEmpty()) {
      return above.isEmpty() ? below : above;
    }
    List<Line> joined = new ArrayList<>(above);
    Line last = joined.remove(joined.size() - 1);
    boolean ended =
        last.text().matches(".*[。;；!]")
            || UnitCells.areUnits(last) && UnitCells.areUnits(below.get(0));
    joined.addAll(ended ? List.of(last, below.get(0)) : List.of(last.goingOn(below.get(0))));
    joined.addAll(below.subList(1, below.size()));
    return joined;
  }
}
