package duban.reader.clause;

import duban.reader.text.Brackets;
import duban.reader.text.ChineseNumber;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause below several measures that says of some by their numbers who does them:
 * 第1项由市教育局牵头;第2、3项由市民政局负责, or A牵头,其中第2项由B牵头.
 */
public final class ScopedClause {

  private static final String NUMBER =
      "(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|\\((?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\))";
  private static final String LIST = NUMBER + "(?:(?:[、,和及与至到~—-]+第?|第)?" + NUMBER + ")*";
  private static final String MARK =
      "(?:其中[,、:]?)?(?:第"
          + LIST
          + "|(?:\\("
          + "[一二三四五六七八九十\\d]{1,3}\\)[、,和及与至到~—-]*)+"
          + "|"
          + NUMBER
          + "(?:[、,和及与至到~—-]+"
          + NUMBER
          + ")+(?=[项条](?:任务|工作|措施|事项)*(?:均|都)?(?:由|牵头|责任|主办))"
          + "|(?<=[;,。]) ?\\d{1,3}(?=[项条](?:任务|工作|措施|事项)*(?:均|都)?由))"
          + "小?[项条点款](?:重点)?(?:任务|工作|措施|事项|内容)*(?:的?(?=[牵主责配协负])|[:,]|(?=\\p{IsHan}))";
  private static final Pattern SCOPE = Pattern.compile("(?:(?<=[,;。:、( ])|^)(?:" + MARK + ")");
  private static final Pattern OTHERS =
      Pattern.compile("(?:(?<=[,;。: ])|^)(?:其余|其他)(?:各?[项条个]|部分)?(?:任务|工作|措施|事项)*(?=(?:均|都)?由)");
  private static final Pattern BEHIND = Pattern.compile("[(\\[]第" + LIST + "[项条][)\\]]");
  private static final Pattern RANGE =
      Pattern.compile("(" + NUMBER + ")(?:(?:至|到|~|—|-)+第?(" + NUMBER + "))?");
  private static final Pattern LABEL = Pattern.compile("^[^:,;。]{2,12}:");

  /** A part and the numbers it is for; none where it is for those no other part is for. */
  private record Part(Set<Integer> numbers, String words) {}

  private final PlacedClause whole;
  private final List<Part> parts;

  private ScopedClause(PlacedClause whole, List<Part> parts) {
    this.whole = whole;
    this.parts = parts;
  }

  /** Empty where a clause names no measures. */
  public static Optional<ScopedClause> of(PlacedClause clause) {
    String words = inside(clause.place().text());
    String plain = Width.half(words);
    boolean any =
        plain.contains("项") || plain.contains("条") || plain.contains("点") || plain.contains("款");
    List<Part> parts = any ? parts(words, plain) : List.of();
    boolean scoped = parts.stream().anyMatch(part -> !part.numbers().isEmpty());
    return scoped ? Optional.of(new ScopedClause(clause, parts)) : Optional.empty();
  }

  /** The numbers of measures that it names. */
  public Set<Integer> numbers() {
    Set<Integer> numbers = new HashSet<>();
    parts.forEach(part -> numbers.addAll(part.numbers()));
    return numbers;
  }

  /** What it says of the measure with this number; empty where it says nothing. */
  public Optional<PlacedClause> of(int number) {
    List<Part> own = parts.stream().filter(part -> part.numbers().contains(number)).toList();
    boolean alone = own.isEmpty() || !isBehindNames();
    List<Part> told =
        alone && !own.isEmpty()
            ? own
            : parts.stream()
                .filter(part -> part.numbers().isEmpty() || own.contains(part))
                .toList();
    String words = String.join(";", told.stream().map(Part::words).toList());
    Clause clause = ClauseParser.parse(words);
    return clause.isEmpty()
        ? Optional.empty()
        : Optional.of(new PlacedClause(whole.place(), clause, whole.ownLine()));
  }

  /** 县财政局(第1、2项): the numbers stand behind single names. */
  private boolean isBehindNames() {
    return BEHIND.matcher(whole.place().plain()).find();
  }

  /** The words of a clause without those that only say which measures they are for. */
  static String withoutScopes(String clause) {
    String plain = Width.half(clause);
    if (plain.indexOf('第') < 0 && plain.indexOf('(') < 0) {
      return clause;
    }
    StringBuilder words = new StringBuilder(clause);
    for (Pattern pattern : List.of(SCOPE, OTHERS, BEHIND)) {
      int gone = clause.length() - words.length();
      List<int[]> found = new ArrayList<>();
      for (Matcher m = pattern.matcher(Width.half(words.toString())); m.find(); ) {
        found.add(0, new int[] {m.start(), m.end()});
      }
      found.forEach(span -> words.delete(span[0], span[1]));
    }
    return words.toString();
  }

  private static List<Part> parts(String words, String plain) {
    return BEHIND.matcher(plain).find() ? namesApart(words) : sentencesApart(words, plain);
  }

  private static List<Part> sentencesApart(String words, String plain) {
    List<Part> parts = new ArrayList<>();
    Matcher label = LABEL.matcher(plain);
    Matcher first = SCOPE.matcher(plain);
    boolean labelled = label.lookingAt() && first.find() && first.start() == label.end();
    String front = labelled ? words.substring(0, label.end()) : "";
    Set<Integer> numbers = Set.of();
    int start = front.length();
    for (Matcher scope = SCOPE.matcher(plain); scope.find(); ) {
      add(parts, numbers, front, words.substring(start, scope.start()));
      numbers = numbers(scope.group());
      start = scope.end();
    }
    Matcher others = OTHERS.matcher(plain);
    if (others.find(start)) {
      add(parts, numbers, front, words.substring(start, others.start()));
      numbers = Set.of();
      start = others.end();
    }
    add(parts, numbers, front, words.substring(start));
    return parts;
  }

  private static void add(List<Part> parts, Set<Integer> numbers, String front, String words) {
    String own = words.replaceFirst("[,;。、\uFF0C\uFF1B ]+$", "");
    if (!own.isBlank()) {
      parts.add(new Part(numbers, front + own));
    }
  }

  /** Each name with the numbers behind it. */
  private static List<Part> namesApart(String words) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    String front = "";
    for (Matcher behind = BEHIND.matcher(Width.half(words)); behind.find(); ) {
      String before = words.substring(start, behind.start());
      Matcher label = LABEL.matcher(Width.half(before).replaceFirst("^[,;、]", ""));
      front = label.lookingAt() ? label.group() : front;
      int last = lastMark(before) + 1;
      add(parts, Set.of(), start == 0 ? "" : front, before.substring(0, last));
      add(parts, numbers(behind.group()), front, before.substring(last));
      start = behind.end();
    }
    add(parts, Set.of(), front, words.substring(start).replaceFirst("^[,;。、\uFF0C\uFF1B]", ""));
    return parts.stream().filter(part -> !ClauseParser.parse(part.words()).isEmpty()).toList();
  }

  private static int lastMark(String words) {
    String plain = Width.half(words);
    int last = -1;
    for (char mark : "、,;:".toCharArray()) {
      last = Math.max(last, plain.lastIndexOf(mark));
    }
    return last;
  }

  private static Set<Integer> numbers(String scope) {
    Set<Integer> numbers = new HashSet<>();
    for (Matcher range = RANGE.matcher(scope); range.find(); ) {
      int from = value(range.group(1));
      int to = range.group(2) == null ? from : value(range.group(2));
      for (int number = from; number <= Math.min(to, from + 200); number++) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private static int value(String number) {
    String digits = number.replaceAll("[()]", "");
    return Character.isDigit(digits.charAt(0))
        ? Integer.parseInt(digits)
        : ChineseNumber.value(digits);
  }

  private static String inside(String place) {
    String words = place.strip().replaceFirst("[。;.]+$", "");
    int open = Brackets.opening(Width.half(words));
    return open == 0 ? words.substring(1, words.length() - 1) : words;
  }
}
