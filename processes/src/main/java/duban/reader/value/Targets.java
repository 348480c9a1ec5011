package duban.reader.value;

import duban.plan.Indicator;
import duban.plan.Indicator.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers a measure is to reach. Counted units only: sums of money are rates, not targets. */
public final class Targets {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<bound>不低于|不少于|至少|超过|不超过|突破)?"
              + "(?<![\\d.])(?<value>\\d+(?:\\.\\d+)?)(?:[-—–~](?<max>\\d+))?(?<ten>万)?(?<more>余)?"
              + "(?<unit>%|家次|场次|人次|公里|家|户|个|项|件|名|人|套|座|亩)(?<tail>及?以上|以下)?");
  private static final Pattern JOINT = Pattern.compile("、|(?:和|以及)(?=\\d)");
  // existing counts, and thresholds that describe a thing: 拥有2个注册商标的数量
  private static final Pattern COUNTED = Pattern.compile(".*(?:等|现有|首|第)$");
  private static final Pattern HAVING = Pattern.compile(".*(?:拥有|具有)$");
  // behind a colon it is said of the whole list, not of its first part
  private static final Pattern AFTER_COLON = Pattern.compile("[:\uFF1A]力争");
  private static final Pattern LEAD_IN =
      Pattern.compile("^(?:力争)?到(?:\\d{4}年(?:底|末)?|“[^”]*”(?:规划)?(?:时期)?末)");

  private Targets() {}

  public static List<Indicator> of(String text) {
    List<Indicator> targets = new ArrayList<>();
    for (String sentence : Sentences.split(text.replace("\n", "。"), "。")) {
      targets.addAll(inSentence(sentence, null));
    }
    return targets;
  }

  /**
   * @param year the year due where the sentence names none
   */
  public static List<Indicator> inSentence(String sentence, Integer year) {
    List<Indicator> targets = new ArrayList<>();
    Integer by = year;
    for (String clause : Sentences.split(AFTER_COLON.matcher(sentence).replaceAll(":"), ",;:")) {
      by = Times.year(clause).orElse(by);
      boolean perYear = clause.contains("每年");
      for (String phrase : phrases(clause)) {
        targets.addAll(inPhrase(phrase, by, perYear));
      }
    }
    return targets;
  }

  /**
   * The parts of a list (达到4家、达到25家) that have a number each; a part without one belongs to the
   * next. 分别达到80%、60% stays whole.
   */
  private static List<String> phrases(String clause) {
    String words = LEAD_IN.matcher(clause.strip()).replaceFirst("");
    if (words.contains("分别")) {
      return List.of(words);
    }
    List<String> phrases = new ArrayList<>();
    int start = 0;
    for (Matcher m = JOINT.matcher(outsideQuotes(words)); m.find(); ) {
      boolean here = hasNumber(words.substring(start, m.start()));
      if (here && hasNumber(words.substring(m.end()))) {
        phrases.add(words.substring(start, m.start()));
        start = m.end();
      }
    }
    phrases.add(words.substring(start));
    return phrases;
  }

  private static boolean hasNumber(String words) {
    return NUMBER.matcher(outsideQuotes(words)).find();
  }

  private static List<Indicator> inPhrase(String phrase, Integer by, boolean perYear) {
    List<Indicator> found = new ArrayList<>();
    String words = outsideQuotes(phrase);
    for (Matcher m = NUMBER.matcher(words); m.find(); ) {
      if (!describes(words.substring(0, m.start()), words.substring(m.end()))) {
        found.add(indicator(phrase, m, by, perYear));
      }
    }
    if (found.isEmpty()) {
      NumbersInCharacters.in(phrase, by, perYear).ifPresent(found::add);
    }
    return found;
  }

  private static boolean describes(String before, String after) {
    return COUNTED.matcher(before).matches()
        || HAVING.matcher(before).matches() && after.contains("的");
  }

  private static Indicator indicator(String phrase, Matcher m, Integer by, boolean perYear) {
    BigDecimal value = number(m.group("value"), m.group("ten"));
    BigDecimal max = m.group("max") == null ? null : number(m.group("max"), m.group("ten"));
    String name = phrase.substring(0, m.start()) + phrase.substring(m.end());
    return new Indicator(
        phrase,
        name.replaceFirst("^(?:力争)?(?:每年)?", "").replaceFirst("(?:达到?|降至)$", ""),
        comparator(m),
        value,
        max,
        m.group("unit"),
        by,
        perYear,
        null,
        null,
        null);
  }

  private static BigDecimal number(String digits, String ten) {
    BigDecimal value = new BigDecimal(digits);
    return ten == null ? value : new BigDecimal(value.movePointRight(4).toBigInteger());
  }

  private static Comparator comparator(Matcher m) {
    String bound = m.group("bound") == null ? "" : m.group("bound");
    String tail = m.group("tail") == null ? "" : m.group("tail");
    if (bound.equals("不超过") || tail.equals("以下")) {
      return Comparator.AT_MOST;
    }
    boolean lower = !bound.isEmpty() || !tail.isEmpty() || m.group("more") != null;
    return lower || m.group("max") != null ? Comparator.AT_LEAST : Comparator.EQUAL;
  }

  /** The same words with what stands in quotation marks blanked, so that offsets hold. */
  private static String outsideQuotes(String words) {
    Matcher quoted = Pattern.compile("“[^”]*”|《[^》]*》").matcher(words);
    return quoted.replaceAll(match -> " ".repeat(match.group().length()));
  }
}
