package duban.reader.value;

import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.List;

/** Cuts text at its marks; those inside brackets and quotation marks do not count. */
public final class Sentences {

  private static final String OPENING = "([{《“‘";
  private static final String CLOSING = ")]}》”’";

  private Sentences() {}

  /**
   * Index of the first of the marks (given half-width), the length of the text if none is there.
   */
  public static int firstMark(String text, String marks) {
    List<String> parts = split(text, marks);
    return parts.isEmpty() ? text.length() : parts.get(0).length();
  }

  /** The parts between the marks, empty ones included, without the marks. */
  public static List<String> split(String text, String marks) {
    String plain = Width.half(text);
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && marks.indexOf(c) >= 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
