package duban.engine;

import java.util.ArrayList;
import java.util.List;

/** Takes the alternatives of a unary test apart: {@code "a","b"} or {@code < 3, [5..7]}. */
public final class FeelList {

  private FeelList() {}

  /** The alternatives; a comma within quotes or brackets separates none. */
  public static List<String> of(String test) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    int depth = 0;
    for (char c : test.toCharArray()) {
      quoted ^= c == '"';
      if (!quoted && c == '(') {
        depth++;
      } else if (!quoted && c == ')') {
        depth--;
      }
      if (c == ',' && !quoted && depth == 0) {
        add(parts, part);
      } else {
        part.append(c);
      }
    }
    add(parts, part);
    return List.copyOf(parts);
  }

  private static void add(List<String> parts, StringBuilder part) {
    if (!part.toString().isBlank()) {
      parts.add(part.toString().strip());
    }
    part.setLength(0);
  }
}
