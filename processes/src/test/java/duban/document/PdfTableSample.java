package duban.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a table with rules over as many pages as it takes, its heading on each. A cell merged over
 * rows has its words at its top; where a page ends inside it, it goes on empty on the next.
 */
final class PdfTableSample {

  private static final int SIZE = 10;
  private static final int LEADING = 14;
  private static final int LEFT = 60;
  private static final int TOP = 760;
  private static final int BOTTOM = 80;

  private final PdfSample pdf;
  private final int[] widths;
  private final String[][] rows;
  private StringBuilder rules = new StringBuilder();
  private StringBuilder words = new StringBuilder();
  private int y = TOP;
  private int page = 1;

  private PdfTableSample(PdfSample pdf, int[] widths, String[][] rows) {
    this.pdf = pdf;
    this.widths = widths;
    this.rows = rows;
  }

  /** Rows of cells; {@code ^} continues the cell above, {@code <} the one before. */
  static void draw(PdfSample pdf, String title, int[] widths, String[]... rows) {
    PdfTableSample table = new PdfTableSample(pdf, widths, rows);
    for (String line : title.split("\n")) {
      table.write(LEFT, table.y -= 2 * LEADING, line);
    }
    table.y -= LEADING;
    for (int row = 0; row < rows.length; row++) {
      table.draw(row);
    }
    table.endPage();
  }

  private void draw(int row) {
    if (y - height(row) < BOTTOM) {
      endPage();
      draw(0);
    }
    boolean first = y == TOP - height(0) && page > 1;
    int x = LEFT;
    for (int column = 0; column < widths.length; column++) {
      String cell = rows[row][column];
      if (!cell.equals("<")) {
        rule(x, y, x, y - height(row));
      }
      if (!cell.equals("^") || first) {
        rule(x, y, x + widths[column], y);
      }
      int line = y;
      for (String words : lines(cell, span(row, column))) {
        write(x + 3, line -= LEADING, words);
      }
      x += widths[column];
    }
    rule(x, y, x, y - height(row));
    y -= height(row);
  }

  private void endPage() {
    rule(LEFT, y, LEFT + java.util.Arrays.stream(widths).sum(), y);
    write(300, 40, "- " + page++ + " -");
    pdf.content(rules + "S BT /F1 " + SIZE + " Tf " + words + "ET");
    rules = new StringBuilder();
    words = new StringBuilder();
    y = TOP;
  }

  private int height(int row) {
    int lines = 1;
    for (int column = 0; column < widths.length; column++) {
      lines = Math.max(lines, lines(rows[row][column], span(row, column)).size());
    }
    return lines * LEADING + 6;
  }

  private int span(int row, int column) {
    int width = widths[column];
    for (int i = column + 1; i < widths.length && rows[row][i].equals("<"); i++) {
      width += widths[i];
    }
    return width;
  }

  private static List<String> lines(String cell, int width) {
    List<String> lines = new ArrayList<>();
    if (!cell.equals("^") && !cell.equals("<")) {
      int fit = (width - 6) / SIZE;
      for (String paragraph : cell.split("\n")) {
        for (int from = 0; from < paragraph.length(); from += fit) {
          lines.add(paragraph.substring(from, Math.min(from + fit, paragraph.length())));
        }
      }
    }
    return lines;
  }

  private void rule(int x, int y, int toX, int toY) {
    rules.append("%d %d m %d %d l ".formatted(x, y, toX, toY));
  }

  private void write(int x, int y, String line) {
    words.append("1 0 0 1 %d %d Tm <%s> Tj ".formatted(x, y, PdfSample.hex(line)));
  }
}
