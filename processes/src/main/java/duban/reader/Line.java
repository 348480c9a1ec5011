package duban.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * A line, or part of one, of the normalised text, without spaces around it.
 *
 * @param start where it stands in the normalised text
 */
record Line(int start, String text) {

  /** The lines that are not blank. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String raw : text.split("\n", -1)) {
      if (!raw.isBlank()) {
        lines.add(new Line(start, raw).part(0, raw.length()));
      }
      start += raw.length() + 1;
    }
    return List.copyOf(lines);
  }

  /** The text with half-width punctuation, for patterns; its offsets are those of the text. */
  String plain() {
    return Width.half(text);
  }

  int end() {
    return start + text.length();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The part from {@code from} to before {@code to}, without spaces around it. */
  Line part(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && text.charAt(first) == ' ') {
      first++;
    }
    while (last > first && text.charAt(last - 1) == ' ') {
      last--;
    }
    return new Line(start + first, text.substring(first, last));
  }
}
