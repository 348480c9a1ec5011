package duban.reader.text;

/**
 * The number before a heading or measure.
 *
 * @param printed as printed, with its mark and inner space: {@code 3 .}
 * @param label as printed, without its mark; brackets stay: {@code 二}, {@code (一)}
 * @param dotted whether its mark is there; a bare number counts only where it continues a sequence
 */
public record Marker(Style style, int value, String printed, String label, boolean dotted) {

  /** The ways of numbering; which stands under which is for each document to show. */
  public enum Style {
    PART,
    CHINESE,
    BRACKETED,
    ARTICLE,
    DECIMAL,
    ARABIC,
    BRACKETED_ARABIC,
    CIRCLED,
    /** The number of a row in a table. */
    ROW;

    /** Whether this style never stands below the other. */
    public boolean isAbove(Style other) {
      return this == PART && other != PART
          || this == CHINESE && other.compareTo(BRACKETED) >= 0
          || this == BRACKETED && other.compareTo(ARABIC) >= 0;
    }
  }
}
