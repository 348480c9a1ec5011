package duban.reporting.paper;

/** How wide text is: what is Latin takes half of what is Chinese. */
final class Glyphs {

  private static final int LATIN = 0x2E80;

  private Glyphs() {}

  /** In widths of a Chinese character. */
  static double width(String text) {
    return text.codePoints().mapToDouble(Glyphs::width).sum();
  }

  private static double width(int character) {
    boolean half = character < LATIN && "—…“”‘’·".indexOf(character) < 0;
    return half ? 0.5 : 1;
  }
}
