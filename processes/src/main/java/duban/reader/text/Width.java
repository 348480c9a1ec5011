package duban.reader.text;

/** Full and half width, spaces and brackets: character by character, so that offsets hold. */
public final class Width {

  private static final String FULL =
      "\uFF0C\uFF1A\uFF1B\uFF08\uFF09\uFF01\uFF1F\uFF3B\uFF3D〔〕【】「」『』〖〗\uFF5B\uFF5D\uFF5E\u2236\uFE55\uFE50\uFE51\uFE54\uFE52";
  private static final String HALF = ",:;()!?[][][][][][]{}~::,、;.";

  private static final char FIRST_WIDE = '\u2236';
  private static final int FULL_WIDTH_SHIFT = 0xFEE0;

  private Width() {}

  /** Plain space for every kind of space, half-width digits and letters; punctuation stays. */
  static char halfLetter(char c) {
    if (c == '\u00A0' || c == '\u3000' || (c >= '\u2000' && c <= '\u200A')) {
      return ' ';
    }
    boolean wide =
        c >= '\uFF10' && c <= '\uFF19'
            || c >= '\uFF21' && c <= '\uFF3A'
            || c >= '\uFF41' && c <= '\uFF5A';
    return wide || c == '\uFF05' || c == '\uFF0E' ? (char) (c - FULL_WIDTH_SHIFT) : c;
  }

  /** The same text with half-width punctuation, for patterns to match on. */
  public static String half(String text) {
    StringBuilder half = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int index = c < FIRST_WIDE || isCommonHan(c) ? -1 : FULL.indexOf(c);
      if (index >= 0) {
        half = half == null ? new StringBuilder(text) : half;
        half.setCharAt(i, HALF.charAt(index));
      }
    }
    return half == null ? text : half.toString();
  }

  private static boolean isCommonHan(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  /** Without the spaces that layout left between Han characters and their punctuation. */
  public static String tidy(String text) {
    return text.strip().replaceAll("(?<=[^\\x00-\\x7F]) +| +(?=[^\\x00-\\x7F])", "");
  }

  public static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }
}
