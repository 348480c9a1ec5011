package duban.reader;

import duban.reader.ClauseToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a responsibility clause at its separators; those inside brackets belong to a name. */
final class ClauseLexer {

  private static final String OPENING = "([{《";
  private static final String CLOSING = ")]}》";
  private static final String SEPARATORS = "、,;。: ";

  private ClauseLexer() {}

  static List<ClauseToken> tokens(String clause) {
    String plain = Width.half(clause);
    List<ClauseToken> tokens = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && SEPARATORS.indexOf(c) >= 0) {
        tokens.addAll(piece(clause.substring(start, i), c));
        start = i + 1;
      }
    }
    tokens.addAll(piece(clause.substring(start), ';'));
    return tokens;
  }

  private static List<ClauseToken> piece(String text, char separator) {
    List<ClauseToken> tokens = new ArrayList<>();
    if (separator == ':') {
      tokens.add(ClauseWords.label(text));
    } else if (!text.isBlank()) {
      tokens.addAll(ClauseWords.tokens(text.strip()));
    }
    if (separator == ';' || separator == '。') {
      tokens.add(ClauseToken.of(Kind.STOP, String.valueOf(separator)));
    }
    return tokens;
  }
}
