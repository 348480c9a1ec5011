package duban.document;

/** A number as Word prints it before a paragraph, by the name of its format in .docx. */
final class ListNumber {

  private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final String[] LEGAL_DIGITS = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
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
          "koreanCounting" ->
          chinese(number, DIGITS, "十", "百");
      case "chineseLegalSimplified", "japaneseLegal", "ideographLegalTraditional" ->
          chinese(number, LEGAL_DIGITS, "拾", "佰");
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
      case "ideographTraditional" -> one("甲乙丙丁戊己庚辛壬癸", number);
      case "ideographZodiac" -> one("子丑寅卯辰巳午未申酉戌亥", number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed('①', number);
      case "decimalEnclosedParen" -> enclosed('⑴', number);
      case "decimalEnclosedFullstop" -> enclosed('⒈', number);
      case "ideographEnclosedCircle" ->
          number <= 10 ? String.valueOf((char) ('㊀' + number - 1)) : String.valueOf(number);
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
      case 11, 33, 35, 37, 39 -> "chineseCounting";
      case 16, 34, 38 -> "chineseLegalSimplified";
      case 10, 17, 36, 40 -> "ideographDigital";
      case 18 -> "decimalEnclosedCircle";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 26 -> "decimalEnclosedFullstop";
      case 27 -> "decimalEnclosedParen";
      case 28 -> "decimalEnclosedCircle";
      case 29 -> "ideographEnclosedCircle";
      case 30 -> "ideographTraditional";
      case 31 -> "ideographZodiac";
      case 255 -> "none";
      default -> "decimal";
    };
  }

  /** 十二, 二十一, 一百零三; a ten that stands alone has no one before it. */
  private static String chinese(int number, String[] digits, String ten, String hundred) {
    if (number <= 0 || number > 999) {
      return String.valueOf(number);
    }
    int tens = number / 10 % 10;
    int ones = number % 10;
    String hundreds = number < 100 ? "" : digits[number / 100] + hundred;
    String zero = number > 100 && tens == 0 && ones > 0 ? "零" : "";
    String middle = tens == 0 ? "" : (number < 20 ? "" : digits[tens]) + ten;
    return hundreds + zero + middle + (ones == 0 ? "" : digits[ones]);
  }

  private static String digits(int number) {
    StringBuilder text = new StringBuilder();
    String.valueOf(number).chars().forEach(digit -> text.append(DIGITS[digit - '0']));
    return text.toString();
  }

  private static String one(String signs, int number) {
    boolean known = number >= 1 && number <= signs.length();
    return known ? signs.substring(number - 1, number) : String.valueOf(number);
  }

  private static String enclosed(char first, int number) {
    boolean known = number >= 1 && number <= 20;
    return known ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
  }

  private static String roman(int number) {
    return number > 39 ? String.valueOf(number) : "X".repeat(number / 10) + ROMAN[number % 10];
  }
}
