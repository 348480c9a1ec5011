package duban.filing;

import java.util.List;
import java.util.Map;

/**
 * What a file holds.
 *
 * @param figures how many places for figures it has
 * @param lines those with something in them, by the keys of their columns
 * @param before what the lines said when they were exported, by task; empty where it was no export
 */
record FileTable(int figures, List<Line> lines, Map<String, Map<String, String>> before) {

  /**
   * @param number of the line in the file, from 1
   */
  record Line(int number, Map<String, String> cells) {

    String cell(Column column) {
      return cells.getOrDefault(column.key(), "");
    }
  }
}
