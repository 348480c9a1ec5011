package duban.reader;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the responsibility clause at the end of a line, or a line that is one. */
final class ClauseFinder {

  private static final Pattern LABELLED =
      Pattern.compile("(?:牵头|责任|主办|配合|协办|完成)(?:责任)?(?:单位|部门|时限|时间).{0,3}:.*");
  private static final Pattern END = Pattern.compile("[。;,.]*$");

  private ClauseFinder() {}

  static Optional<PlacedClause> find(Line line) {
    String plain = END.matcher(line.plain()).replaceFirst("");
    if (LABELLED.matcher(plain).matches()) {
      return Optional.of(new PlacedClause(line, ClauseParser.parse(line.text()), true));
    }
    int open = opening(plain);
    if (open < 0) {
      return Optional.empty();
    }
    Clause clause = ClauseParser.parse(line.text().substring(open + 1, plain.length() - 1));
    boolean labelled = LABELLED.matcher(plain.substring(open + 1)).lookingAt();
    if (!labelled && !speaksOfUnits(clause)) {
      return Optional.empty();
    }
    Line place = line.part(open, line.text().length());
    return Optional.of(new PlacedClause(place, clause, open == 0));
  }

  // a name alone in brackets may explain the words before it; one that tells its level is a unit
  private static boolean speaksOfUnits(Clause clause) {
    return clause.namesOnlyUnits()
        && (clause.explicit() || "省市县区州".indexOf(clause.responsible().get(0).charAt(0)) >= 0);
  }

  /** Where the bracket opens that closes at the end of the line; -1 where none does. */
  private static int opening(String plain) {
    int depth = 0;
    for (int i = plain.length() - 1; i >= 0; i--) {
      char c = plain.charAt(i);
      depth += c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0;
      if (depth == 0) {
        return i < plain.length() - 1 ? i : -1;
      }
    }
    return -1;
  }
}
