package duban.document;

/**
 * A line of a page, or a row of a table, and where it stands, from the top left corner.
 *
 * @param word the width of the Latin word or number it begins with
 * @param y of its base
 * @param size of its characters
 * @param column 0 where it stands alone, 1 in the left column of a page, 2 in the right one
 * @param row whether it is the row of a table
 */
record PdfLine(
    double left,
    double right,
    double word,
    double y,
    double size,
    int column,
    boolean row,
    String text) {

  static PdfLine row(double y, String text) {
    return new PdfLine(0, 0, 0, y, 0, 0, true, text);
  }

  /** Whether cells stand in it, which are no words of a paragraph. */
  boolean hasCells() {
    return row || text.indexOf('\t') >= 0;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
