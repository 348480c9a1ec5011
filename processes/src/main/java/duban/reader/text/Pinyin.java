package duban.reader.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pinyin in brackets after Han characters, thrown in by converters of web pages. */
final class Pinyin {

  private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ";
  private static final Pattern WITH_TONE =
      Pattern.compile(
          "[(\uFF08](?=[a-zü\u0251\u0261]*[%s])[a-z%sü\u0251\u0261]{1,6}[)\uFF09]"
              .formatted(TONES, TONES));
  private static final Pattern WITHOUT_TONE =
      Pattern.compile(
          "[(\uFF08](?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouüv]{1,3}(?:ng?|r)?[)\uFF09]");
  // behind a character that damage took together with the bracket
  private static final Pattern LOST_BRACKET =
      Pattern.compile("(?=[a-zü]*[%s])[a-z%sü]{1,6}[)\uFF09]".formatted(TONES, TONES));
  // one without a tone may be a remark in brackets; many of them are not
  private static final int MANY = 8;

  private final String text;
  private final boolean withoutTone;

  private Pinyin(String text, boolean withoutTone) {
    this.text = text;
    this.withoutTone = withoutTone;
  }

  static Pinyin in(String text) {
    long bare = WITHOUT_TONE.matcher(text).results().filter(m -> follows(text, m.start())).count();
    return new Pinyin(text, bare >= MANY);
  }

  /** The text without its pinyin. */
  static String strip(String text) {
    return WITH_TONE.matcher(text).replaceAll("");
  }

  /** Length of all the pinyin that starts at {@code index}, 0 where there is none. */
  int lengthAt(int index) {
    char c = text.charAt(index);
    if (index > 0 && text.charAt(index - 1) == '?' && TONES.indexOf(c) < 0 && isLetter(c)) {
      return length(LOST_BRACKET, index);
    }
    if ((c != '(' && c != '\uFF08') || !follows(text, index)) {
      return 0;
    }
    int end = index;
    for (int length = syllable(end); length > 0; length = syllable(end)) {
      end += length;
    }
    return end - index;
  }

  private int syllable(int index) {
    int toned = length(WITH_TONE, index);
    return toned == 0 && withoutTone ? length(WITHOUT_TONE, index) : toned;
  }

  private int length(Pattern pattern, int index) {
    Matcher matcher = pattern.matcher(text).region(index, text.length());
    return matcher.lookingAt() ? matcher.end() - index : 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c == 'ü';
  }

  private static boolean follows(String text, int index) {
    return index > 0 && Width.isHan(text.charAt(index - 1));
  }
}
