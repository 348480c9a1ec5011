package duban.reader.place;

import duban.reader.text.Line;
import duban.reader.text.SourceText;
import duban.reader.text.Width;
import java.util.function.Predicate;

/**
 * Finds words in the normalised text of a document, whatever their spaces, line ends and widths.
 */
final class Places {

  private final String text;
  private final String letters;
  private final int[] positions;
  private final int[] counts;

  Places(SourceText source) {
    text = source.text();
    String plain = Width.half(text);
    StringBuilder kept = new StringBuilder(plain.length());
    positions = new int[plain.length()];
    counts = new int[plain.length() + 1];
    for (int i = 0; i < plain.length(); i++) {
      counts[i] = kept.length();
      if (!Character.isWhitespace(plain.charAt(i))) {
        positions[kept.length()] = i;
        kept.append(plain.charAt(i));
      }
    }
    counts[plain.length()] = kept.length();
    letters = kept.toString();
  }

  /** The whole text. */
  Line everywhere() {
    return new Line(0, text);
  }

  /** The text from one place to another. */
  Line between(int start, int end) {
    return new Line(start, text.substring(start, Math.max(start, end)));
  }

  /** The first place of the words in a part of the text; null where they are not in it. */
  Line first(String words, Line in) {
    String wanted = squeezed(words);
    return place(letters.indexOf(wanted, counts[in.start()]), wanted, in);
  }

  /** Their last place there. */
  Line last(String words, Line in) {
    String wanted = squeezed(words);
    return place(letters.lastIndexOf(wanted, counts[in.end()] - wanted.length()), wanted, in);
  }

  /** The first place of a name that is not a part of a longer one, else its first place. */
  Line name(String name, Line in) {
    String wanted = squeezed(name);
    int at = letters.indexOf(wanted, counts[in.start()]);
    while (at >= 0 && at + wanted.length() <= counts[in.end()]) {
      Line place = place(at, wanted, in);
      if (place != null && !isHan(place.start() - 1) && !isHan(place.end())) {
        return place;
      }
      at = letters.indexOf(wanted, at + 1);
    }
    return first(name, in);
  }

  /**
   * The shortest words at the end of which something is said that the whole part says; null where
   * it does not say it.
   */
  Line shortest(Line in, Predicate<String> says) {
    int from = counts[in.start()];
    int to = counts[in.end()];
    if (!says.test(letters.substring(from, to))) {
      return null;
    }
    while (from < to && says.test(letters.substring(from, to - 1))) {
      to--;
    }
    while (from < to && says.test(letters.substring(from + 1, to))) {
      from++;
    }
    return place(from, letters.substring(from, to), in);
  }

  private Line place(int at, String wanted, Line in) {
    if (wanted.isEmpty() || at < counts[in.start()] || at + wanted.length() > counts[in.end()]) {
      return null;
    }
    return between(positions[at], positions[at + wanted.length() - 1] + 1);
  }

  private boolean isHan(int index) {
    return index >= 0 && index < text.length() && Width.isHan(text.charAt(index));
  }

  private static String squeezed(String words) {
    return Width.half(words).replaceAll("\\s+", "");
  }
}
