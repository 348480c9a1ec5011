package duban.reader.text;

/** Round and square brackets that belong together, in text with half-width punctuation. */
public final class Brackets {

  private Brackets() {}

  /** Where the bracket opens that closes at the end of the text; -1 where none does. */
  public static int opening(String plain) {
    int depth = 0;
    for (int i = plain.length() - 1; i >= 0; i--) {
      depth -= step(plain.charAt(i));
      if (depth <= 0) {
        return depth == 0 && i < plain.length() - 1 ? i : -1;
      }
    }
    return -1;
  }

  /** Where the bracket closes that opens here; -1 where it does not. */
  public static int closing(String plain, int open) {
    int depth = 0;
    for (int i = open; i < plain.length(); i++) {
      depth += step(plain.charAt(i));
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  public static boolean areBalanced(String plain) {
    return balance(plain) == 0;
  }

  /** Brackets opened less those closed. */
  static int balance(String plain) {
    return plain.chars().map(c -> step((char) c)).sum();
  }

  /** What a character adds to the depth of brackets. */
  static int step(char c) {
    return c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
  }
}
