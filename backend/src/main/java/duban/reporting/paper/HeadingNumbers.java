package duban.reporting.paper;

import java.util.Arrays;

/** Counts headings: 一、 then （一） then 1. then （1）. */
final class HeadingNumbers {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LEVELS = 4;

  private final int[] counts = new int[LEVELS];

  /** The number in front of the next heading of a level. */
  String next(int level) {
    int number = ++counts[level - 1];
    Arrays.fill(counts, level, LEVELS, 0);
    return switch (level) {
      case 1 -> inWords(number) + "、";
      case 2 -> "（" + inWords(number) + "）";
      case 3 -> number + ".";
      default -> "（" + number + "）";
    };
  }

  /** Up to 99; nobody counts further in words. */
  static String inWords(int number) {
    if (number < 10) {
      return DIGITS.substring(number, number + 1);
    }
    String tens = number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1);
    String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
    return tens + "十" + ones;
  }
}
