package duban.reader;

import duban.reader.ClauseToken.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a responsibility clause at its separators; those inside brackets belong to a name. */
final class ClauseLexer {

  private static final String OPENING = "([{《";
  private static final String CLOSING = ")]}》";
  private static final String SEPARATORS = "、,;。:./|·\t\n ";

  private ClauseLexer() {}

  static List<ClauseToken> tokens(String clause) {
    List<ClauseToken> tokens = new ArrayList<>();
    for (ClausePiece piece : ClausePiece.joined(pieces(clause))) {
      if (piece.mark() == ':') {
        tokens.add(ClauseLabels.read(piece.text()));
      } else if (!piece.text().isEmpty()) {
        tokens.addAll(ClauseWords.tokens(piece.text()));
      }
      switch (piece.mark()) {
        case ';', '。' -> tokens.add(ClauseToken.of(Kind.STOP, String.valueOf(piece.mark())));
        case ',', ' ', '\t' -> tokens.add(ClauseToken.of(Kind.COMMA, String.valueOf(piece.mark())));
        default -> {}
      }
    }
    return tokens;
  }

  private static List<ClausePiece> pieces(String clause) {
    String plain = Width.half(clause);
    List<ClausePiece> pieces = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && SEPARATORS.indexOf(c) >= 0) {
        pieces.add(new ClausePiece(clause.substring(start, i).strip(), c));
        start = i + 1;
      }
    }
    pieces.add(new ClausePiece(clause.substring(start).strip(), ';'));
    return pieces;
  }
}
