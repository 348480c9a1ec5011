package duban.reader.table;

import duban.reader.text.Line;
import duban.reader.text.MarkerReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the rows of a flat table of tasks. Which column a cell is from, its words tell: units, a
 * time, or the task; blank cells have left no trace.
 */
final class FlatRows {

  private enum Kind {
    TEXT,
    UNITS,
    TIME,
    OTHER
  }

  private static final Pattern NAMES =
      Pattern.compile(
          "\\p{IsHan}{2,4}(?:[、 ]+\\p{IsHan}{2,4})*|(?:\\p{IsHan} *\\p{IsHan}[、 ]*)?(?:\\p{IsHan} +\\p{IsHan}[、 ]*)+");

  private static final Pattern ALWAYS =
      Pattern.compile(
          "(?:并|需|须)?(?:长期|持续|常态|经常|日常|按时|适时|即时|随时|实时|全年|立即)"
              + "(?:性|化)?(?:坚持|推进|开展|实施|落实|执行|进行|推动|完成|任务|工作|抓好|整改|更新)*(?:[,、].{1,12})?"
              + "|[^,]{0,8}每(?:个?月|年|季|半年)[^,]{0,12}");

  private final String text;
  private final List<Line> cells;
  private final List<Column> columns;
  private final boolean numbered;
  private final boolean oneUnitALine;
  private final TableSections sections = new TableSections();
  private final List<TaskRow> rows = new ArrayList<>();

  /** The numbers of a column without a name, by the cells behind them. */
  private final Map<Line, Line> behindNumbers = new HashMap<>();

  private Line number;
  private int value;
  private int place = -1;
  private List<List<Line>> row;

  private FlatRows(String text, FlatTable table) {
    this.text = text;
    this.columns = new ArrayList<>(TaskRows.columns(table.head()));
    this.numbered = columns.remove(Column.NUMBER);
    if (numbered && sharesTitles(table.cells())) {
      columns.set(columns.indexOf(Column.TASK), Column.CATEGORY);
    }
    this.cells = numbered ? table.cells() : withoutNumbers(table.cells(), behindNumbers);
    this.oneUnitALine =
        table.cells().stream().noneMatch(cell -> cell.text().contains("、"))
            || table.cells().stream().filter(UnitCells::areUnits).noneMatch(FlatRows::namesSeveral);
    begin(new Line(table.cells().isEmpty() ? 0 : table.cells().get(0).start(), ""), 0);
  }

  static List<TaskRow> of(String text, FlatTable table) {
    FlatRows rows = new FlatRows(text, table);
    for (int i = 0; i < rows.cells.size(); i++) {
      rows.take(i);
    }
    rows.finish();
    return List.copyOf(rows.rows);
  }

  /** Whether the first of two columns of words stands in some numbered rows only. */
  private boolean sharesTitles(List<Line> all) {
    if (columns.stream().filter(c -> c == Column.TASK).count() != 2
        || columns.indexOf(Column.TASK) != 0) {
      return false;
    }
    List<Integer> words = new ArrayList<>();
    int next = 1;
    for (int i = 0; i < all.size(); i++) {
      if (FlatCells.isNumber(all.get(i), next)) {
        next++;
        int end = i + 1;
        while (end < all.size()
            && !FlatCells.isNumber(all.get(end))
            && !UnitCells.areUnits(all.get(end))) {
          end++;
        }
        words.add(end == i + 2 && all.get(i + 1).text().length() > 12 ? 1 : end - i - 1);
      }
    }
    return words.contains(1) && words.contains(2) && words.get(0) == 2;
  }

  /** Numbers of a column that the head has no name for. */
  private static List<Line> withoutNumbers(List<Line> cells, Map<Line, Line> behind) {
    List<Line> numbers = new ArrayList<>();
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (FlatCells.isNumber(cells.get(i), numbers.size() + 1)) {
        numbers.add(cells.get(i));
        behind.put(cells.get(i + 1), cells.get(i));
      }
    }
    boolean counts = numbers.size() > 2;
    if (!counts) {
      behind.clear();
    }
    return cells.stream().filter(cell -> !counts || !numbers.contains(cell)).toList();
  }

  private void take(int index) {
    Line cell = cells.get(index);
    if (numbered && (isNext(index) || restarts(cell))) {
      finish();
      value = Integer.parseInt(cell.text());
      begin(cell, 0);
    } else if (numbered && FlatCells.isNumber(cell)) {
      return; // the number of a page
    } else if (kind(cell) == Kind.TEXT && isHeading(index)) {
      finish();
      sections.begin(cell);
      begin(new Line(cell.start(), ""), 0);
    } else {
      put(cell, index);
    }
  }

  /** The next number; a piece of a table may begin with any. */
  private boolean isNext(int index) {
    Line cell = cells.get(index);
    boolean first = value == 0 && FlatCells.isNumber(cell);
    boolean one = cells.stream().anyMatch(each -> FlatCells.isNumber(each, 1));
    return FlatCells.isNumber(cell, value + 1) || first && !one || skips(index);
  }

  /** A number further on counts where the next one was lost and comes no more. */
  private boolean skips(int index) {
    if (!FlatCells.isNumber(cells.get(index))) {
      return false;
    }
    int number = Integer.parseInt(cells.get(index).text());
    return number > value + 1
        && number <= value + 3
        && cells.stream().skip(index).noneMatch(cell -> FlatCells.isNumber(cell, value + 1));
  }

  private boolean restarts(Line cell) {
    return value > 1 && FlatCells.isNumber(cell, 1) && row.stream().allMatch(List::isEmpty);
  }

  private void put(Line cell, int index) {
    if (behindNumbers.containsKey(cell)) {
      beginAt(lastText(), cell);
      return;
    }
    Kind kind = kind(cell);
    int next = next(kind, place, index);
    if (next >= 0) {
      place = next;
    } else if (beginsRow(kind)) {
      finish();
      begin(new Line(cell.start(), ""), kind == Kind.TEXT ? itemColumn() : 0);
      place = next(kind, place, index);
    }
    if (place >= 0) {
      row.get(place).add(cell);
    }
  }

  /** The task behind a number, in a new row where this one has its own. */
  private void beginAt(int column, Line cell) {
    if (place >= column) {
      finish();
      begin(new Line(cell.start(), ""), column);
    }
    number = behindNumbers.get(cell);
    place = column;
    row.get(column).add(cell);
  }

  /** A task behind what says who does it when; units too, where they stand first. */
  private boolean beginsRow(Kind kind) {
    boolean other = place >= 0 && kindOf(place) != kind;
    return other && (kind == Kind.TEXT || kind == Kind.UNITS && kindOf(0) == kind);
  }

  private Kind kind(Line cell) {
    boolean hasText =
        !row.get(lastText()).isEmpty()
            || kindOf(0) == Kind.UNITS
            || row.get(texts().get(0)).stream().anyMatch(words -> words.text().endsWith("。"));
    int next = place + 1;
    boolean person = next < columns.size() && columns.get(next) == Column.PERSON;
    boolean always = columns.contains(Column.DEADLINE) && ALWAYS.matcher(cell.plain()).matches();
    if (hasText
        && !always
        && (UnitCells.areUnits(cell) || UnitCells.isNobody(cell) || isCutShort(cell))) {
      return Kind.UNITS;
    } else if (begun() && columns.contains(Column.DEADLINE) && isTime(cell)) {
      return Kind.TIME;
    }
    return person && NAMES.matcher(cell.text()).matches() ? Kind.OTHER : Kind.TEXT;
  }

  /** The first cell of a numbered row is its task, whatever times it names. */
  private boolean begun() {
    return !numbered || kindOf(0) != Kind.TEXT || row.stream().anyMatch(cell -> !cell.isEmpty());
  }

  /** A unit among others, each on its line, whose name lost its end: 省人口计生. */
  private boolean isCutShort(Line cell) {
    boolean among = oneUnitALine && place >= 0 && kindOf(place) == Kind.UNITS;
    return among
        && (cell.text().matches("[省市县区州旗]\\p{IsHan}{2,7}")
            || cells.stream().anyMatch(c -> isLonger(c.text(), cell.text())));
  }

  private static boolean isLonger(String unit, String part) {
    return part.length() > 2
        && part.length() < unit.length()
        && unit.length() < 9
        && unit.endsWith(part);
  }

  static boolean isTime(Line cell) {
    return cell.text().length() <= 24
        && (RowDeadline.of(cell.text(), 2000) != null || ALWAYS.matcher(cell.plain()).matches());
  }

  /** The next column for such a cell; the one it is in goes on where a cell has several lines. */
  private int next(Kind kind, int from, int index) {
    for (int i = from + 1; i < columns.size(); i++) {
      Column column = columns.get(i);
      boolean fits = kindOf(i) == kind && (column != Column.CATEGORY || couldBeCategory(index));
      boolean remark = kind == Kind.TEXT && column == Column.REMARK && !unitsFollow(index);
      if (fits || remark) {
        return i;
      }
    }
    return -1;
  }

  private Kind kindOf(int column) {
    Column of = columns.get(column);
    if (of == null || of == Column.PERSON || of == Column.REMARK) {
      return Kind.OTHER;
    }
    return of.holdsUnits() ? Kind.UNITS : of == Column.DEADLINE ? Kind.TIME : Kind.TEXT;
  }

  private boolean couldBeCategory(int index) {
    String words = cells.get(index).text();
    return words.length() <= 12 && !words.endsWith("。") && !unitsFollow(index);
  }

  private boolean unitsFollow(int index) {
    return index + 1 < cells.size() && UnitCells.areUnits(cells.get(index + 1));
  }

  /** The column of the task itself, behind that of its title where there is one. */
  private int lastText() {
    List<Integer> texts = texts();
    return texts.get(Math.min(1, texts.size() - 1));
  }

  /** Where a further task of the same measure begins: behind its title, if there is a column. */
  private int itemColumn() {
    return numbered ? lastText() : 0;
  }

  private List<Integer> texts() {
    List<Integer> texts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) == Column.TASK) {
        texts.add(i);
      }
    }
    return texts.isEmpty() ? List.of(0) : texts;
  }

  private void begin(Line number, int column) {
    this.number = number;
    place = column - 1;
    row = new ArrayList<>();
    columns.forEach(any -> row.add(new ArrayList<>()));
  }

  private void finish() {
    if (row.stream().allMatch(List::isEmpty)) {
      return;
    }
    shareUnits();
    List<List<Line>> texts = new ArrayList<>();
    Map<Column, List<Line>> others = new EnumMap<>(Column.class);
    for (int i = 0; i < columns.size(); i++) {
      List<Line> cell = row.get(i);
      Column column = columns.get(i);
      if (column == Column.TASK) {
        texts.add(
            cell.isEmpty() ? cell : List.of(Line.of(text, cell.get(0), cell.get(cell.size() - 1))));
      } else if (column != null && !cell.isEmpty()) {
        others.computeIfAbsent(column, any -> new ArrayList<>()).addAll(cell);
      }
    }
    Line first = row.stream().flatMap(List::stream).findFirst().orElse(number);
    rows.add(new TaskRow(first, sections.current(), number, texts, others));
    begin(new Line(first.start(), ""), 0);
  }

  private static boolean namesSeveral(Line cell) {
    return cell.text().contains("、");
  }

  /**
   * The last cell of units is that of the last such column, and further ones above are leads; but
   * where every unit has a line of its own the first of them leads.
   */
  private void shareUnits() {
    List<Line> units = new ArrayList<>();
    List<List<Line>> places = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (kindOf(i) == Kind.UNITS) {
        units.addAll(row.get(i));
        row.get(i).clear();
        places.add(row.get(i));
      }
    }
    int surplus = Math.max(0, units.size() - places.size());
    for (int i = 0; i < units.size(); i++) {
      int column = oneUnitALine ? Math.min(i, places.size() - 1) : Math.max(0, i - surplus);
      places.get(column).add(units.get(i));
    }
  }

  /** Headings of groups stand directly above the next number, or above another heading. */
  private boolean isHeading(int index) {
    String words = cells.get(index).text();
    if (words.endsWith("。") || index + 1 >= cells.size() || !numbered) {
      return false;
    }
    boolean heading = MarkerReader.read(cells.get(index + 1).plain(), 0).isPresent();
    return isNextNumber(index + 1) || heading && isNextNumber(index + 2);
  }

  private boolean isNextNumber(int index) {
    return index < cells.size() && FlatCells.isNumber(cells.get(index), value + 1);
  }
}
