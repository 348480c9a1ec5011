package duban.reader.clause;

/** Whether two names are likely to be of one body. */
public final class SameUnit {

  private static final int SHORTEST = 4;

  private SameUnit() {}

  /**
   * Whether the longer name is the shorter with one character too many: 市工信息局, 市工信局. One character
   * changed is another body too often (市教育局, 市体育局), and so is one before 办.
   */
  static boolean isMisprint(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    return longer.length() == shorter.length() + 1
        && shorter.length() >= SHORTEST
        && !shorter.endsWith("办")
        && isShortForm(shorter, longer)
        && shorter.charAt(shorter.length() - 1) == longer.charAt(longer.length() - 1);
  }

  /** Whether the short name keeps characters of the full one, in order and from the first on. */
  public static boolean isShortForm(String name, String full) {
    if (name.isEmpty() || name.length() >= full.length() || name.charAt(0) != full.charAt(0)) {
      return false;
    }
    int found = 0;
    for (int i = 0; i < full.length() && found < name.length(); i++) {
      found += full.charAt(i) == name.charAt(found) ? 1 : 0;
    }
    return found == name.length();
  }

  /** Whether a person would ask: one character apart, or one a short form of the other. */
  public static boolean isPerhaps(String one, String other) {
    return Math.min(one.length(), other.length()) >= SHORTEST
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
        && (isOneCharacterApart(one, other) || isShortForm(one, other) || isShortForm(other, one));
  }

  /** Whether one character is changed, added or missing. */
  static boolean isOneCharacterApart(String one, String other) {
    int start = 0;
    int least = Math.min(one.length(), other.length());
    while (start < least && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end == 1;
  }
}
