package duban.document;

import duban.document.PdfRules.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;

/** A table framed by rules: where no rule stands between two fields of its grid, they are one. */
final class PdfTable {

  private static final double NEAR = 4;
  private static final double OVER = 1.5;

  /** More lines than this are a drawing. */
  private static final int MOST_RULES = 5000;

  private static final double WIDE = 0.7;
  private static final int LONGEST_HEADING = 150;

  /** From a row to before another, from a column to before another. */
  private record Cell(int row, int bottom, int column, int right) {}

  private final List<Double> xs;
  private final List<Double> ys;
  private final PdfRules rules;

  private PdfTable(List<Double> xs, List<Double> ys, PdfRules rules) {
    this.xs = xs;
    this.ys = ys;
    this.rules = rules;
  }

  /** The tables of a page, from top to bottom: stretches that vertical rules cover. */
  static List<PdfTable> of(PdfRules rules) {
    if (rules.vertical.size() + rules.horizontal.size() > MOST_RULES) {
      return List.of();
    }
    List<Rule> vertical = new ArrayList<>(rules.vertical);
    vertical.sort(Comparator.comparingDouble(Rule::from));
    List<PdfTable> tables = new ArrayList<>();
    for (int i = 0; i < vertical.size(); ) {
      double top = vertical.get(i).from();
      double bottom = vertical.get(i).to();
      List<Double> edges = new ArrayList<>();
      for (; i < vertical.size() && vertical.get(i).from() < bottom + NEAR; i++) {
        bottom = Math.max(bottom, vertical.get(i).to());
        edges.add(vertical.get(i).at());
      }
      List<Double> xs = merged(edges);
      List<Double> ys = merged(between(rules.horizontal, top - NEAR, bottom + NEAR));
      if (xs.size() > 2 && xs.size() <= TextTable.MOST_COLUMNS && ys.size() > 1) {
        tables.add(new PdfTable(xs, ys, rules));
      }
    }
    return tables;
  }

  double top() {
    return ys.get(0);
  }

  boolean holds(TextPosition position) {
    return row(position) >= 0 && column(position) >= 0;
  }

  /**
   * Whether it is a box around text rather than a table: a cell of its width holds a page's words.
   */
  boolean isFrame(List<TextPosition> characters) {
    double width = xs.get(xs.size() - 1) - xs.get(0);
    return IntStream.range(0, (ys.size() - 1) * (xs.size() - 1))
        .mapToObj(i -> cell(characters, i / (xs.size() - 1), i % (xs.size() - 1)))
        .filter(cell -> xs.get(cell.right()) - xs.get(cell.column()) > WIDE * width)
        .anyMatch(cell -> inside(characters, cell).size() > LONGEST_HEADING);
  }

  /** The rows as lines, of those characters of a page that stand inside. */
  List<String> lines(List<TextPosition> characters) {
    TextTable text = new TextTable();
    boolean[][] taken = new boolean[ys.size()][xs.size()];
    for (int row = 0; row + 1 < ys.size(); row++) {
      text.row();
      for (int column = 0; column + 1 < xs.size(); column++) {
        if (!taken[row][column]) {
          Cell cell = cell(characters, row, column);
          for (int i = row; i < cell.bottom(); i++) {
            Arrays.fill(taken[i], column, cell.right(), true);
          }
          double right = xs.get(cell.right());
          String words = CellLines.joined(inside(characters, cell), xs.get(column), right);
          text.cell(column, cell.right() - column, cell.bottom() - row, words);
        }
      }
    }
    return text.lines();
  }

  private Cell cell(List<TextPosition> characters, int row, int column) {
    return new Cell(row, bottom(row, column), column, right(characters, row, column));
  }

  private int right(List<TextPosition> characters, int row, int column) {
    double middle = (ys.get(row) + ys.get(row + 1)) / 2;
    int right = column + 1;
    while (right + 1 < xs.size()
        && (!crosses(rules.vertical, xs.get(right), middle)
            || isOverwritten(characters, row, xs.get(right)))) {
      right++;
    }
    return right;
  }

  /** Some draw the rules of a table through its merged cells too; then a word runs over them. */
  private boolean isOverwritten(List<TextPosition> characters, int row, double edge) {
    return characters.stream()
        .filter(
            c -> c.getXDirAdj() < edge - OVER && c.getXDirAdj() + c.getWidthDirAdj() > edge + OVER)
        .anyMatch(c -> !c.getUnicode().isBlank() && row(c) == row);
  }

  private int bottom(int row, int column) {
    double middle = (xs.get(column) + xs.get(column + 1)) / 2;
    int bottom = row + 1;
    while (bottom + 1 < ys.size() && !crosses(rules.horizontal, ys.get(bottom), middle)) {
      bottom++;
    }
    return bottom;
  }

  private static boolean crosses(List<Rule> rules, double at, double middle) {
    return rules.stream()
        .anyMatch(
            rule ->
                Math.abs(rule.at() - at) <= NEAR && rule.from() <= middle && middle <= rule.to());
  }

  private List<TextPosition> inside(List<TextPosition> characters, Cell cell) {
    return characters.stream()
        .filter(c -> row(c) >= cell.row() && row(c) < cell.bottom())
        .filter(c -> column(c) >= cell.column() && column(c) < cell.right())
        .toList();
  }

  private int row(TextPosition c) {
    return index(ys, c.getYDirAdj() - c.getHeightDir() / 2);
  }

  private int column(TextPosition c) {
    return index(xs, c.getXDirAdj() + c.getWidthDirAdj() / 2);
  }

  /** Between which edges a place lies; -1 outside. */
  private static int index(List<Double> edges, double place) {
    int index = 0;
    while (index < edges.size() && edges.get(index) <= place) {
      index++;
    }
    return index == edges.size() ? -1 : index - 1;
  }

  private static List<Double> between(List<Rule> rules, double top, double bottom) {
    return rules.stream().map(Rule::at).filter(y -> y >= top && y <= bottom).toList();
  }

  private static List<Double> merged(List<Double> places) {
    List<Double> merged = new ArrayList<>();
    for (double place : new TreeSet<>(places)) {
      if (merged.isEmpty() || place - merged.get(merged.size() - 1) > NEAR) {
        merged.add(place);
      }
    }
    return merged;
  }
}
