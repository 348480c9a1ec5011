package duban.reader.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Traditional to simplified characters, where the document is in traditional ones. */
final class Script {

  // below this share the odd character is a name (張謇) and better left alone
  private static final double TRADITIONAL_SHARE = 0.03;

  private Script() {}

  /** The usual character for one that only looks like it: 陜 in 陜西, compatibility ideographs. */
  static char usual(char c) {
    if (c == '\u965C') {
      return '陕';
    }
    boolean compatible = c >= '\uF900' && c <= '\uFAFF' || c >= '\u2E80' && c <= '\u2FDF';
    String usual = compatible ? Normalizer.normalize(String.valueOf(c), Form.NFKC) : "";
    return usual.length() == 1 ? usual.charAt(0) : c;
  }

  /** The text in simplified characters; as long as the text itself, so that offsets hold. */
  static String simplify(String text) {
    if (uncommon(text) < TRADITIONAL_SHARE / 3) {
      return text;
    }
    String simple = sameLength(text);
    return share(text, simple) < TRADITIONAL_SHARE ? text : simple;
  }

  /**
   * The share of characters that GB 2312, made for simplified ones, does not have. Most traditional
   * ones are among them; asking this first spares most documents the dictionary, which is slow to
   * load.
   */
  private static double uncommon(String text) {
    CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    long han = text.chars().filter(c -> Width.isHan((char) c)).count();
    long uncommon =
        text.chars().filter(c -> Width.isHan((char) c) && !simplified.canEncode((char) c)).count();
    return han == 0 ? 0 : (double) uncommon / han;
  }

  private static String sameLength(String text) {
    String whole = ZhConverterUtil.toSimple(text);
    if (whole.length() == text.length()) {
      return whole;
    }
    StringBuilder each = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String one = ZhConverterUtil.toSimple(text.substring(i, i + 1));
      each.append(one.length() == 1 ? one.charAt(0) : text.charAt(i));
    }
    return each.toString();
  }

  private static double share(String text, String simple) {
    long han = text.chars().filter(c -> Width.isHan((char) c)).count();
    long changed = 0;
    for (int i = 0; i < text.length(); i++) {
      changed += text.charAt(i) == simple.charAt(i) ? 0 : 1;
    }
    return han == 0 ? 0 : (double) changed / han;
  }
}
