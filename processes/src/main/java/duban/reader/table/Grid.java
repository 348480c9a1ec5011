package duban.reader.table;

import duban.reader.text.GridRow;
import duban.reader.text.Line;
import java.util.List;

/**
 * A table with the borders of its cells: its head, then its rows, heads printed again included.
 *
 * @param lines everything that is part of it
 */
record Grid(GridHead head, List<GridRow> rows, List<Line> lines) {

  SourcePlace place() {
    return new SourcePlace(lines.get(0).start(), lines.get(lines.size() - 1).end());
  }

  /** From the first character to behind the last, in the normalised text. */
  record SourcePlace(int start, int end) {}
}
