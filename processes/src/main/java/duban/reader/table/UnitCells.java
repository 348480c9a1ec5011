package duban.reader.table;

import duban.reader.clause.Clause;
import duban.reader.clause.ClauseParser;
import duban.reader.clause.JoinedUnits;
import duban.reader.clause.UnitNames;
import duban.reader.text.Line;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units that the cells of a row name. What a cell says itself counts more than its heading. */
final class UnitCells {

  private static final Pattern LEADING = Pattern.compile("(.+)\\((?:牵头|主办|主责)(?:单位|部门)?\\)");
  private static final Pattern NOBODY = Pattern.compile("[-—–/／.]*|无");

  // a narrow column breaks a name every character or two
  private static final Pattern FRAGMENTS =
      Pattern.compile("\\p{IsHan}{1,2}(?: +\\p{IsHan}{1,4}){1,5}");

  private final JoinedUnits joined;
  private final List<String> lead = new ArrayList<>();
  private final List<String> responsible = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private boolean firstLeads;

  private UnitCells(JoinedUnits joined) {
    this.joined = joined;
  }

  /**
   * @param deadline when the row is due, else null
   */
  static Clause clause(TaskRow row, JoinedUnits joined, String deadline) {
    UnitCells cells = new UnitCells(joined);
    row.cells(Column.LEAD).forEach(cell -> cells.take(cell, true));
    row.cells(Column.RESPONSIBLE).forEach(cell -> cells.take(cell, false));
    return new Clause(
        List.copyOf(cells.lead),
        List.copyOf(cells.responsible),
        List.of(),
        cells.firstLeads,
        deadline,
        true,
        List.copyOf(cells.rest));
  }

  /** Whether the words are names of units and nothing else. */
  static boolean areUnits(Line cell) {
    String words = whole(cell.text());
    return !words.endsWith("。") && ClauseParser.parse(words).namesOnlyUnits();
  }

  /** A dash where no unit is named. */
  static boolean isNobody(Line cell) {
    return NOBODY.matcher(cell.text()).matches();
  }

  private void take(Line cell, boolean leads) {
    String words = whole(cell.text());
    if (NOBODY.matcher(words).matches()) {
      return;
    }
    Clause clause = ClauseParser.parse(words);
    clause.lead().forEach(name -> add(name, true));
    boolean told = !clause.lead().isEmpty();
    clause.responsible().forEach(name -> add(name, leads && !told));
    rest.addAll(clause.rest());
    firstLeads |= clause.firstLeads();
  }

  private void add(String name, boolean leads) {
    Matcher leading = LEADING.matcher(Width.half(name));
    boolean told = leading.matches();
    String unit = told ? name.substring(0, leading.end(1)) : name;
    (leads || told ? lead : responsible).addAll(joined.apart(unit));
  }

  /** A cell whose names are whole; it stands where the cell stands. */
  static Line mended(Line cell) {
    return new Line(cell.start(), whole(cell.text()));
  }

  /** A name that the width of its cell broke is whole again. */
  private static String whole(String cell) {
    String words = cell.replaceAll("<br */?>", " ").strip();
    if (FRAGMENTS.matcher(words).matches() && isOneName(words)) {
      return words.replace(" ", "");
    }
    StringBuilder whole = new StringBuilder();
    for (String piece : words.split(" +")) {
      boolean goesOn = !whole.isEmpty() && isBroken(whole.toString(), piece);
      whole.append(whole.isEmpty() || goesOn ? "" : " ").append(piece);
    }
    return whole.toString();
  }

  /** Whether its pieces are too short for names, and one together: 市 监 察 局. */
  private static boolean isOneName(String words) {
    long names =
        Arrays.stream(words.split(" +"))
            .filter(w -> w.length() > 2 && UnitNames.isPlausible(w))
            .count();
    return names < 2 && UnitNames.isPlausible(words.replace(" ", ""));
  }

  private static boolean isBroken(String before, String piece) {
    String start = last(before.split("[、,;: \uFF0C\uFF1B\uFF1A]"));
    String end = piece.split("[、,;: \uFF0C\uFF1B\uFF1A]", -1)[0];
    boolean names = UnitNames.isPlausible(start) && UnitNames.isPlausible(end);
    boolean person = UnitNames.isPerson(start) || UnitNames.isPerson(end);
    return !start.isEmpty()
        && !end.isEmpty()
        && !names
        && !person
        && UnitNames.isPlausible(start + end);
  }

  private static String last(String[] parts) {
    return Optional.of(parts).filter(p -> p.length > 0).map(p -> p[p.length - 1]).orElse("");
  }
}
