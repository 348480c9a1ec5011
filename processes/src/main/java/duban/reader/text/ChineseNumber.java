package duban.reader.text;

/** Numbers written in characters, up to 999: 二十三. */
public final class ChineseNumber {

  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNumber() {}

  /** The characters of a number up to 99. */
  static String of(int value) {
    String tens = value < 20 ? "" : String.valueOf(DIGITS.charAt(value / 10));
    String ones = value % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(value % 10));
    return (value < 10 ? "" : tens + "十") + ones;
  }

  public static int value(String characters) {
    int total = 0;
    int digit = 0;
    for (char c : characters.replace('〇', '零').toCharArray()) {
      if (c == '十' || c == '百') {
        total += Math.max(digit, 1) * (c == '十' ? 10 : 100);
        digit = 0;
      } else {
        digit = DIGITS.indexOf(c);
      }
    }
    return total + digit;
  }
}
