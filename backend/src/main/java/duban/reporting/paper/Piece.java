package duban.reporting.paper;

import duban.reporting.body.Chart;
import duban.reporting.body.Table;
import java.util.List;

/** A part of a document as it stands on paper, from top to bottom. */
public sealed interface Piece {

  /**
   * A line, or a paragraph of lines.
   *
   * @param left by how many characters it is set in from the left
   * @param hanging by how many of them its first line is not
   * @param right by how many characters it is set in from the right
   * @param size in points where the role leaves it to the text
   * @param kept whether its end must be on the page on which the next begins
   */
  record Line(
      Role role, String text, double left, double hanging, double right, double size, boolean kept)
      implements Piece {

    static Line of(Role role, String text) {
      return new Line(role, text, 0, 0, 0, role.size(), role.leads());
    }

    static Line right(Role role, String text, double right) {
      return new Line(role, text, 0, 0, right, role.size(), role.leads());
    }

    static Line hanging(Role role, String text, double left, double hanging) {
      return new Line(role, text, left, hanging, 0, role.size(), role.leads());
    }

    static Line sized(Role role, String text, double size) {
      return new Line(role, text, 0, 0, 0, size, role.leads());
    }

    Line keptWithNext() {
      return new Line(role, text, left, hanging, right, size, true);
    }

    static Line blank() {
      return of(Role.BLANK, "").keptWithNext();
    }
  }

  /** Rows and columns; its heading stands on every page it takes. */
  record Grid(Table table) implements Piece {}

  /** A chart, drawn. */
  record Picture(Chart chart) implements Piece {}

  /** What follows begins a page. */
  record NewPage() implements Piece {}

  /**
   * 版记, at the foot of the last page.
   *
   * @param copies to whom copies go (抄送), empty for none
   * @param printer who prints it
   * @param printed when, as it is said there
   */
  record Imprint(List<String> copies, String printer, String printed) implements Piece {}
}
