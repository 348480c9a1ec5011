package duban.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a responsibility clause in a line: a line that is one, or brackets that hold one. */
final class ClauseFinder {

  private static final String LABEL = "(?:牵头|责任|主办|配合|协办|完成)(?:责任)?(?:单位|部门|时限|时间).{0,3}:";
  private static final Pattern LABELLED = Pattern.compile(LABEL + ".*");
  private static final Pattern OPENING = Pattern.compile("[(\\[](?=" + LABEL + ")");
  private static final Pattern END = Pattern.compile("[。;,.]*$");

  private ClauseFinder() {}

  /** The last clause of a line; brackets with a label may stand anywhere, others at the end. */
  static Optional<PlacedClause> find(Line line) {
    String plain = END.matcher(line.plain()).replaceFirst("");
    if (LABELLED.matcher(plain).matches()) {
      return Optional.of(new PlacedClause(line, ClauseParser.parse(line.text()), true));
    }
    int open = Brackets.opening(plain);
    Clause clause = open < 0 ? null : inside(line, open, plain.length());
    boolean labelled = open >= 0 && LABELLED.matcher(plain.substring(open + 1)).lookingAt();
    if (labelled || clause != null && speaksOfUnits(clause)) {
      return Optional.of(
          new PlacedClause(line.part(open, line.text().length()), clause, open == 0));
    }
    return labelledInside(line, plain);
  }

  private static Optional<PlacedClause> labelledInside(Line line, String plain) {
    int open = -1;
    for (Matcher matcher = OPENING.matcher(plain); matcher.find(); ) {
      open = matcher.start();
    }
    int end = open < 0 ? -1 : Brackets.closing(plain, open);
    return end < 0
        ? Optional.empty()
        : Optional.of(
            new PlacedClause(line.part(open, end + 1), inside(line, open, end + 1), false));
  }

  private static Clause inside(Line line, int open, int end) {
    return ClauseParser.parse(line.text().substring(open + 1, end - 1));
  }

  // a name alone in brackets may explain the words before it; one that tells its level is a unit
  private static boolean speaksOfUnits(Clause clause) {
    return clause.namesOnlyUnits()
        && (clause.explicit() || "省市县区州".indexOf(clause.responsible().get(0).charAt(0)) >= 0);
  }
}
