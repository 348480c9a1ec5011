package duban.reader.text;

import duban.reader.text.Marker.Style;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the number at the start of a line: 一、 (一) 1. 1、 {@code 3 .} 第一条 and a bare 18. */
public final class MarkerReader {

  private static final String CHARACTERS = "([〇零一二三四五六七八九十百](?: ?[〇零一二三四五六七八九十百]){0,5})";
  private static final Pattern PART = Pattern.compile("第" + CHARACTERS + "(?:章|节|部分)[、:]?");
  private static final Pattern ARTICLE = Pattern.compile("第" + CHARACTERS + "条[、:]?");
  // 措施1: and 任务一: count like articles
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:措施|任务|举措|行动|工程|专项|事项|要点) *(\\d{1,3}|[一二三四五六七八九十]{1,3})(?: *(?:[:、]|\\.(?!\\d))| +(?=[\\p{IsHan}“《]))");
  private static final Pattern CHINESE = Pattern.compile(CHARACTERS + " *[、.]");
  private static final Pattern BRACKETED = Pattern.compile("\\( *" + CHARACTERS + " *\\)[、.]?");
  private static final Pattern ARABIC = Pattern.compile("(\\d{1,3}) *[.、](?!\\d(?!\\d{3}年))");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "\\d{1,2}\\.(\\d{1,2})(?:[、.]|(?= *[\\p{IsHan}“《])(?! *[年月日个家项件名户万亿元倍级天人公平米次]))");
  private static final Pattern ARABIC_BEFORE_DIGIT = Pattern.compile("(\\d{1,3}) *[.、](?=\\d)");
  // 11。 for 11. where the count asks for it
  private static final Pattern ARABIC_WITH_STOP = Pattern.compile("(\\d{1,3}) *。(?=\\p{IsHan})");
  // a bare number before a counted thing or a date is part of the text
  private static final Pattern BARE =
      Pattern.compile("(\\d{1,3}) *(?=[\\p{IsHan}“《])(?![年月日个家项件名户万亿元批次条类级天人])");

  private MarkerReader() {}

  /**
   * The marker a line starts with.
   *
   * @param plain the line with half-width punctuation
   * @param expected the Arabic number that would continue the running sequence, 0 where none runs
   */
  public static Optional<Marker> read(String plain, int expected) {
    return first(plain, PART, Style.PART)
        .or(() -> first(plain, ARTICLE, Style.ARTICLE))
        .or(() -> first(plain, NAMED, Style.ARTICLE))
        .or(() -> first(plain, CHINESE, Style.CHINESE))
        .or(() -> first(plain, BRACKETED, Style.BRACKETED))
        .or(() -> first(plain, DECIMAL, Style.DECIMAL))
        .or(() -> first(plain, ARABIC, Style.ARABIC))
        .or(() -> expected(plain, ARABIC_BEFORE_DIGIT, expected))
        .or(() -> expected(plain, ARABIC_WITH_STOP, expected))
        .or(() -> expected(plain, BARE, expected));
  }

  private static Optional<Marker> expected(String plain, Pattern pattern, int expected) {
    return first(plain, pattern, Style.ARABIC)
        .filter(marker -> expected > 0 && marker.value() == expected);
  }

  private static Optional<Marker> first(String plain, Pattern pattern, Style style) {
    Matcher matcher = pattern.matcher(plain);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String digits = matcher.group(1).replace(" ", "");
    boolean arabic = Character.isDigit(digits.charAt(0));
    int value = arabic ? Integer.parseInt(digits) : ChineseNumber.value(digits);
    if (style == Style.DECIMAL) {
      String printed = matcher.group().strip();
      return Optional.of(new Marker(style, value, printed, printed, true));
    }
    String label = style == Style.BRACKETED ? "(" + digits + ")" : digits;
    return Optional.of(new Marker(style, value, matcher.group().strip(), label, pattern != BARE));
  }
}
