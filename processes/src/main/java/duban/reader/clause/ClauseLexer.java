package duban.reader.clause;

import duban.reader.clause.ClauseToken.Kind;
import duban.reader.clause.ClauseToken.Role;
import duban.reader.text.Brackets;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a responsibility clause at its separators; those inside brackets belong to a name. */
final class ClauseLexer {

  private static final String OPENING = "([{《<〈";
  private static final String CLOSING = ")]}》>〉";
  private static final String SEPARATORS = "、,;。:./|\uFF5C·\t\n ";

  private ClauseLexer() {}

  static List<ClauseToken> tokens(String clause) {
    int end = lastSentence(clause);
    String last = clause.substring(end);
    if (end > 0 && !BlanketSentence.names(last).isEmpty()) {
      List<ClauseToken> tokens = new ArrayList<>(tokens(clause.substring(0, end)));
      tokens.addAll(blanket(last));
      return tokens;
    }
    return named(clause);
  }

  /** Where the last sentence of a clause begins; 0 where it has only one. */
  private static int lastSentence(String clause) {
    String plain = Width.half(clause);
    int stop = plain.length() - 1;
    while (stop > 0 && "。;".indexOf(plain.charAt(stop)) >= 0) {
      stop--;
    }
    int before = Math.max(plain.lastIndexOf('。', stop), plain.lastIndexOf(';', stop));
    return Brackets.areBalanced(plain.substring(0, before + 1)) ? before + 1 : 0;
  }

  private static List<ClauseToken> named(String clause) {
    List<ClauseToken> tokens = new ArrayList<>();
    for (ClausePiece piece : ClausePiece.joined(pieces(withoutScopes(clause)))) {
      Optional<ClausePiece> before = beforeBlanket(piece, tokens);
      if (before.isPresent()) {
        tokens.addAll(blanket(piece.text().substring(before.get().text().length())));
      } else if (piece.mark() == ':'
          || piece.mark() == ' ' && ClauseLabels.isOfUnits(piece.text())) {
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

  /** What stands in front of (以下均需各县区人民政府落实,不再列出), its tokens taken. */
  private static Optional<ClausePiece> beforeBlanket(ClausePiece piece, List<ClauseToken> tokens) {
    int open = Brackets.opening(Width.half(piece.text()));
    if (open < 0 || BlanketSentence.names(piece.text().substring(open)).isEmpty()) {
      return Optional.empty();
    }
    ClausePiece before = new ClausePiece(piece.text().substring(0, open), piece.mark());
    if (open > 0) {
      tokens.addAll(ClauseWords.tokens(before.text().strip()));
    }
    tokens.add(ClauseToken.of(Kind.STOP, "("));
    return Optional.of(before);
  }

  private static List<ClauseToken> blanket(String sentence) {
    List<ClauseToken> tokens = new ArrayList<>();
    tokens.add(new ClauseToken(Kind.BLANKET, Role.BLANKET, sentence));
    BlanketSentence.names(sentence).forEach(name -> tokens.add(ClauseToken.of(Kind.WORD, name)));
    tokens.add(ClauseToken.of(Kind.STOP, ")"));
    return tokens;
  }

  private static String withoutScopes(String clause) {
    return ScopedClause.withoutScopes(ClauseLabels.withoutScope(ClauseLabels.withColons(clause)));
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
