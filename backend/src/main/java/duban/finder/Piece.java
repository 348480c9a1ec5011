package duban.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of a text.
 *
 * @param hit whether it is what was looked for
 */
record Piece(String text, boolean hit) {

  private static final int BEFORE = 16;
  private static final int LONGEST = 90;
  private static final String CUT = "…";

  /** A whole text in pieces. */
  static List<Piece> of(String text, List<String> words) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    Matcher found = anyOf(words).matcher(text.toLowerCase(Locale.ROOT));
    while (found.find()) {
      add(pieces, text, done, found.start(), false);
      add(pieces, text, found.start(), found.end(), true);
      done = found.end();
    }
    add(pieces, text, done, text.length(), false);
    return pieces;
  }

  /** The piece of a longer text where the first word stands, else its beginning. */
  static List<Piece> around(String text, List<String> words) {
    Matcher found = anyOf(words).matcher(text.toLowerCase(Locale.ROOT));
    int from = found.find() ? Math.max(0, found.start() - BEFORE) : 0;
    int to = Math.min(text.length(), from + LONGEST);
    String part = text.substring(from, to).replaceAll("\\s+", " ");
    return of((from > 0 ? CUT : "") + part + (to < text.length() ? CUT : ""), words);
  }

  private static void add(List<Piece> pieces, String text, int from, int to, boolean hit) {
    if (to > from) {
      pieces.add(new Piece(text.substring(from, to), hit));
    }
  }

  private static Pattern anyOf(List<String> words) {
    return Pattern.compile(words.stream().map(Pattern::quote).collect(Collectors.joining("|")));
  }
}
