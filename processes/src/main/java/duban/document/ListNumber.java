package duban.document;

/** A number as Word prints it before a paragraph, by the name of its format in .docx. */
final class ListNumber {

  private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final String[] ROMAN = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
  };

  private ListNumber() {}

  static String of(String format, int number) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital",
          "chineseLegalSimplified" ->
          chinese(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
      case "decimalZero" -> "%02d".formatted(number);
      case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
      case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
      case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "bullet", "none" -> "";
      default -> String.valueOf(number);
    };
  }

  /** The name in .docx of a format's number in .doc. */
  static String format(int code) {
    return switch (code) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 10, 11, 35, 36, 37, 38, 39 -> "chineseCounting";
      case 18 -> "decimalEnclosedCircle";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 255 -> "none";
      default -> "decimal";
    };
  }

  private static String chinese(int number) {
    if (number <= 0 || number > 99) {
      return String.valueOf(number);
    }
    String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS[number / 10]) + "十";
    return tens + (number % 10 == 0 ? "" : DIGITS[number % 10]);
  }

  private static String roman(int number) {
    return number > 39 ? String.valueOf(number) : "X".repeat(number / 10) + ROMAN[number % 10];
  }
}
