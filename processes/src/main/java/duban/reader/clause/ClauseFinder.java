package duban.reader.clause;

import duban.reader.text.Brackets;
import duban.reader.text.Line;
import duban.reader.text.Remembered;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds responsibility clauses in a line: behind a label, in brackets, or as a sentence that says
 * nothing but who does it.
 */
public final class ClauseFinder {

  // marks of a list, and numbers of points
  private static final String POINT =
      "(?:[—–★☆●○◆◇■□▲△▶►※·•*-]+ *|(?:\\(\\d{1,2}\\)|[①-⑳]|\\d{1,2}\\))[、.]? *)?";
  private static final Pattern LABELLED =
      Pattern.compile(
          POINT + "(?:" + ClauseLabels.WITH_COLON + "|" + ClauseLabels.BRACKETED + ").*");
  private static final Pattern MARK = Pattern.compile(POINT);
  private static final Pattern OPENING =
      Pattern.compile("[(\\[](?=" + ClauseLabels.WITH_COLON + ")");
  private static final Pattern INLINE =
      Pattern.compile("(?<=[。;!?,)\\] ])" + ClauseLabels.WITH_COLON);
  private static final String WHO = "[^。;:,“《]{2,80}?";
  private static final Pattern LEADING =
      Pattern.compile(
          "(?:由)?"
              + WHO
              + "(?:负责|牵头|主办)(?:,(?:会同)?"
              + WHO
              + "(?:,[^。;:,“《]{2,24}?)*(?:配合|协助|参与|协办))?[,:](?=.{4})");
  private static final Pattern SENTENCE = Pattern.compile("(?:^|(?<=[。;!?]))[^。;!?]+$");
  private static final int LONGEST_SENTENCE = 200;
  private static final int LONGEST_NAME = 15;
  private static final Pattern ASSIGNING = Pattern.compile("牵头|主办|主责|责任:|负责|配合|协助|参与|落实|实施|不再|会同");
  private static final Pattern PROSE = Pattern.compile("[^、,;: ]{36}|[“《]");
  private static final Pattern END = Pattern.compile("[。;,. ]*$");

  private static final Remembered<Optional<PlacedClause>> FOUND =
      new Remembered<>(text -> last(new Line(0, text)));

  private ClauseFinder() {}

  /** Whether a line begins with a label of a clause. */
  public static boolean isLabelled(Line line) {
    return LABELLED.matcher(line.plain()).lookingAt();
  }

  /** A line with names of units and nothing else: 市教育局、各县区人民政府. */
  public static Optional<PlacedClause> ofNames(Line line) {
    String plain = END.matcher(line.plain()).replaceFirst("");
    return Optional.of(plain)
        .filter(words -> words.contains("、") && !words.contains("。") && !words.contains(":"))
        .map(words -> clause(line, 0, 0, words.length(), line.text().length()))
        .filter(placed -> ClauseShape.areUnits(placed.clause()));
  }

  /** A line with the name of one unit and nothing else: 市教育局. */
  public static Optional<PlacedClause> ofName(Line line) {
    String name = END.matcher(line.plain()).replaceFirst("");
    boolean unit =
        name.length() <= LONGEST_NAME && UnitNames.isCertain(name) && UnitNames.isLikely(name);
    return unit
        ? Optional.of(clause(line, 0, 0, name.length(), line.text().length()))
        : Optional.empty();
  }

  /** A paragraph that says of each unit what it does, and nothing else. */
  public static Optional<PlacedClause> ofDuties(Line line) {
    String plain = END.matcher(line.plain()).replaceFirst("");
    boolean read = plain.length() <= LONGEST_SENTENCE && ASSIGNING.matcher(plain).find();
    return Optional.of(plain)
        .filter(words -> read && words.contains(",") && !words.contains(":"))
        .map(words -> clause(line, 0, 0, words.length(), line.text().length()))
        .filter(placed -> ClauseShape.areDuties(placed.clause()));
  }

  /** The last clause of a line. */
  public static Optional<PlacedClause> find(Line line) {
    return FOUND.of(line.text()).map(placed -> placed.shifted(line.start()));
  }

  private static Optional<PlacedClause> last(Line line) {
    String plain = END.matcher(line.plain()).replaceFirst("");
    if (plain.isEmpty()) {
      return Optional.empty();
    } else if (LABELLED.matcher(plain).matches()) {
      return Optional.of(labelled(line, 0, plain));
    }
    Optional<PlacedClause> unmarked = unmarked(line, plain);
    if (unmarked.isPresent()) {
      return unmarked;
    }
    return Stream.of(
            closing(line, plain),
            bracketInside(line, plain),
            behindLabel(line, plain),
            sentence(line, plain))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(placed -> placed.place().start()));
  }

  /** A label without its colon, and nothing but units behind it: 牵头单位 市教育局. */
  private static Optional<PlacedClause> unmarked(Line line, String plain) {
    Matcher mark = MARK.matcher(plain);
    int from = mark.lookingAt() ? mark.end() : 0;
    int label = from + ClauseLabels.lengthIn(plain.substring(from));
    return label == from || label == plain.length()
        ? Optional.empty()
        : Optional.of(clause(line, 0, from, plain.length(), line.text().length()))
            .filter(placed -> ClauseShape.isAssignment(placed.clause()));
  }

  /** At the start of a line, before what is to be done: 市教育局负责,市财政局配合,优化布局. */
  public static Optional<PlacedClause> leading(Line line) {
    Matcher matcher = LEADING.matcher(line.plain());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int end = matcher.end();
    return Optional.of(clause(line, 0, 0, end - 1, end))
        .filter(placed -> ClauseShape.isAssignment(placed.clause()));
  }

  /** In the brackets that close the line. */
  private static Optional<PlacedClause> closing(Line line, String plain) {
    int open = Brackets.opening(plain);
    if (open < 0) {
      return Optional.empty();
    }
    Clause clause = inside(line, open, plain.length());
    boolean labelled = LABELLED.matcher(plain.substring(open + 1)).lookingAt();
    boolean found = labelled || ClauseShape.isClause(clause, plain.substring(0, open));
    return Optional.of(new PlacedClause(line.part(open, line.text().length()), clause, open == 0))
        .filter(any -> found);
  }

  /** In brackets with a label, or with verbs, that text follows. */
  private static Optional<PlacedClause> bracketInside(Line line, String plain) {
    for (int open = plain.length() - 1; open >= 0; open--) {
      char c = plain.charAt(open);
      int end = c == '(' || c == '[' ? Brackets.closing(plain, open) : -1;
      boolean labelled =
          (c == '(' || c == '[') && OPENING.matcher(plain).region(open, plain.length()).lookingAt();
      if (labelled && end < 0) {
        return Optional.of(clause(line, open, open + 1, plain.length(), plain.length()));
      } else if (end > 0 && (labelled || endsSentence(plain, open, end))) {
        PlacedClause placed = clause(line, open, open + 1, end, end + 1);
        if (labelled
            || placed.clause().explicit() && ClauseShape.isClause(placed.clause(), plain)) {
          return Optional.of(placed);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean endsSentence(String plain, int open, int end) {
    boolean before = open > 0 && "。;!".indexOf(plain.charAt(open - 1)) >= 0;
    return before || end + 1 < plain.length() && "。;!".indexOf(plain.charAt(end + 1)) >= 0;
  }

  /** Behind a label in the running text: …落实政策。责任单位:A、B. */
  private static Optional<PlacedClause> behindLabel(Line line, String plain) {
    PlacedClause last = null;
    for (Matcher matcher = INLINE.matcher(plain); matcher.find(); ) {
      if (Brackets.areBalanced(plain.substring(0, matcher.start()))) {
        last = labelled(line, matcher.start(), plain);
        if (last.clause().rest().isEmpty()) {
          return Optional.of(last);
        }
      }
    }
    return Optional.ofNullable(last);
  }

  /** From a label to the last of the sentences behind it that are still about units. */
  private static PlacedClause labelled(Line line, int start, String plain) {
    int end = plain.length();
    Matcher mark = MARK.matcher(plain).region(start, end);
    int from = mark.lookingAt() ? mark.end() : start;
    Clause whole = ClauseParser.parse(line.text().substring(from, end));
    if (!whole.rest().isEmpty()) {
      int stop = plain.indexOf('。', start);
      while (stop >= 0 && stop + 1 < plain.length() && isAboutUnits(line, plain, stop + 1)) {
        stop = plain.indexOf('。', stop + 1);
      }
      end = stop < 0 ? end : stop + 1;
    }
    return clause(line, start, from, end, end == plain.length() ? line.text().length() : end);
  }

  private static boolean isAboutUnits(Line line, String plain, int start) {
    int stop = plain.indexOf('。', start);
    Clause next =
        ClauseParser.parse(line.text().substring(start, stop < 0 ? plain.length() : stop));
    return next.rest().isEmpty();
  }

  /** A last sentence such as 由市科技局牵头,市财政局配合. */
  private static Optional<PlacedClause> sentence(Line line, String plain) {
    Matcher matcher = SENTENCE.matcher(plain);
    if (!matcher.find() || !mayAssign(matcher.group())) {
      return Optional.empty();
    }
    int end = line.text().length();
    return Optional.of(clause(line, matcher.start(), matcher.start(), plain.length(), end))
        .filter(
            placed ->
                ClauseShape.isAssignment(placed.clause())
                    || ClauseShape.isForWholePlan(placed.clause()));
  }

  /** The end of a last sentence: …的问题,由国土资源部会同农业部负责落实. */
  public static Optional<PlacedClause> trailing(Line line) {
    String plain = END.matcher(line.plain()).replaceFirst("");
    int start = plain.lastIndexOf(",由");
    start = start < 0 ? plain.lastIndexOf(",请") : start;
    String words = start < 0 ? "" : plain.substring(start + 1);
    if (words.isEmpty() || words.contains("。") || !mayAssign(words)) {
      return Optional.empty();
    }
    return Optional.of(clause(line, start, start + 1, plain.length(), line.text().length()))
        .filter(placed -> ClauseShape.isAssignment(placed.clause()));
  }

  /** Whether it is worth reading a sentence as a clause; most are prose. */
  private static boolean mayAssign(String sentence) {
    return sentence.length() <= LONGEST_SENTENCE
        && ASSIGNING.matcher(sentence).find()
        && !PROSE.matcher(sentence).find()
        && Brackets.areBalanced(sentence);
  }

  private static PlacedClause clause(Line line, int start, int from, int to, int end) {
    Clause clause = ClauseParser.parse(line.text().substring(from, to));
    return new PlacedClause(line.part(start, end), clause, start == 0);
  }

  private static Clause inside(Line line, int open, int end) {
    return ClauseParser.parse(line.text().substring(open + 1, end - 1));
  }
}
