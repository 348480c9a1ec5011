package duban.filing;

import duban.filing.SheetUnreadable.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the table out of a file: a workbook, or a table of text. */
final class FileReader {

  static final int MOST_BYTES = 5_000_000;
  static final int MOST_LINES = 2_000;
  private static final int MOST_FIGURES = 20;
  private static final int HEADINGS_WITHIN = 10;
  private static final int ENOUGH_HEADINGS = 3;

  private FileReader() {}

  /**
   * @throws SheetUnreadable when there is none
   */
  static FileTable read(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw tooLarge();
    }
    if (starts(file, 0x50, 0x4B)) {
      return WorkbookReader.read(file);
    }
    if (starts(file, 0xD0, 0xCF)) {
      throw new SheetUnreadable(
          Reason.OLD_WORKBOOK, "An .xls workbook, or one with a password: save as .xlsx without");
    }
    return table(PlainTable.read(file), Map.of());
  }

  static SheetUnreadable tooLarge() {
    return new SheetUnreadable(Reason.TOO_LARGE, "The file is larger than what is taken");
  }

  /** Finds the headings among the first lines and reads what stands below them. */
  static FileTable table(List<List<String>> rows, Map<String, Map<String, String>> before) {
    if (rows.size() > MOST_LINES) {
      throw tooLarge();
    }
    int at = 0;
    while (at < Math.min(rows.size(), HEADINGS_WITHIN)) {
      Map<Integer, Column> columns = columns(rows.get(at));
      if (columns.size() >= ENOUGH_HEADINGS
          && columns.values().stream().anyMatch(Column::editable)) {
        return new FileTable(MOST_FIGURES, lines(rows, at + 1, columns), before);
      }
      at++;
    }
    throw new SheetUnreadable(Reason.NO_HEADINGS, "No line names columns of the sheet");
  }

  private static Map<Integer, Column> columns(List<String> headings) {
    Map<Integer, Column> columns = new LinkedHashMap<>();
    for (int at = 0; at < headings.size(); at++) {
      Optional<Column> column = Column.named(headings.get(at), MOST_FIGURES);
      if (column.isPresent() && !columns.containsValue(column.get())) {
        columns.put(at, column.get());
      }
    }
    return columns;
  }

  private static List<FileTable.Line> lines(
      List<List<String>> rows, int from, Map<Integer, Column> columns) {
    List<FileTable.Line> lines = new ArrayList<>();
    for (int at = from; at < rows.size(); at++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (Map.Entry<Integer, Column> column : columns.entrySet()) {
        List<String> row = rows.get(at);
        String written = column.getKey() < row.size() ? row.get(column.getKey()) : "";
        cells.put(column.getValue().key(), CellText.read(column.getValue(), written));
      }
      boolean words = columns.values().stream().allMatch(it -> isHeading(it, cells));
      if (!words && cells.values().stream().anyMatch(text -> !text.isEmpty())) {
        lines.add(new FileTable.Line(at + 1, cells));
      }
    }
    return lines;
  }

  /** A workbook of ours has its keys in one line and their words in the next. */
  private static boolean isHeading(Column column, Map<String, String> cells) {
    return Column.named(cells.get(column.key()), MOST_FIGURES).filter(column::equals).isPresent();
  }

  private static boolean starts(byte[] file, int first, int second) {
    return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }
}
