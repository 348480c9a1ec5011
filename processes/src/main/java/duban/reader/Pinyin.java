package duban.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pinyin in brackets after a Han character, thrown in by a converter of web pages. */
final class Pinyin {

  // tone marks tell it from a real remark in brackets; a syllable of neutral tone is not worth the
  // risk
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "[(\uFF08](?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)\uFF09]");

  private Pinyin() {}

  /** The text without its pinyin. */
  static String strip(String text) {
    return SYLLABLE.matcher(text).replaceAll("");
  }

  /** Length of the pinyin that starts at {@code index}, 0 where there is none. */
  static int lengthAt(String text, int index) {
    char c = text.charAt(index);
    if (index == 0 || (c != '(' && c != '\uFF08') || !Width.isHan(text.charAt(index - 1))) {
      return 0;
    }
    Matcher matcher = SYLLABLE.matcher(text).region(index, text.length());
    return matcher.lookingAt() ? matcher.end() - index : 0;
  }
}
