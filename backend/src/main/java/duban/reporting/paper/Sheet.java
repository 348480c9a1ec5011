package duban.reporting.paper;

/**
 * The sheet of GB/T 9704-2012, in twips (1440 to the inch): A4, 37 mm above and 28 mm left of a
 * type area of 156 × 225 mm that holds 22 lines of 28 characters.
 */
public final class Sheet {

  public static final int WIDTH = 11906;
  public static final int HEIGHT = 16838;
  public static final int TOP = twips(37);

  /** Rounded up, so that the type area is no wider than 156 mm. */
  public static final int LEFT = twips(28) + 1;

  public static final int RIGHT = twips(26);
  public static final int BOTTOM = twips(35);

  public static final int LINES = 22;
  public static final int CHARACTERS = 28;

  /** Size of the text, 三号, in points. */
  public static final double TEXT = 16;

  /** From line to line; rounded down, or the last line would not fit. */
  public static final int LINE = (HEIGHT - TOP - BOTTOM) / LINES;

  /** Width of the type area. */
  public static final int MEASURE = WIDTH - LEFT - RIGHT;

  /** From character to character, in points: a little less than the text is wide. */
  public static final double PITCH = MEASURE / 20.0 / CHARACTERS;

  /** Where a foot begins above the edge so that its dashes are 7 mm below the type area. */
  public static final int FOOT = twips(25);

  private Sheet() {}

  /** Millimetres in twips. */
  public static int twips(double millimetres) {
    return (int) Math.round(millimetres * 1440 / 25.4);
  }

  /** Widths of characters of the text in twips. */
  public static int characters(double count) {
    return (int) Math.round(count * PITCH * 20);
  }
}
