package duban.reader.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers in brackets at the start of a line, behind an indent of which a converter lost one byte:
 * it read on one byte off up to a byte that it took for a Latin letter, so that （一） became a
 * question mark and ㄒ唬. Pairs of bytes that are no character left no trace.
 */
final class MisalignedNumbers {

  private static final Charset GBK = Charset.forName("GBK");
  private static final int MOST = 30;
  private static final Map<String, String> NUMBERS = numbers();
  // the bracket that closes ends as the first byte of such a character
  private static final String AFTER = "[\\u2500-\\u257F\\uFE49-\\uFE6B〡-〩㊣㎎-㏕]";
  private static final Pattern DAMAGE =
      Pattern.compile(
          "(?m)^[ \\u3000\\u00A0]*(\\?。?("
              + String.join("|", NUMBERS.keySet())
              + "|)("
              + AFTER
              + ")([^\\s\\p{Punct}A-Za-z]{0,40})([A-Za-z]?))");

  private static final Pattern PRINTED =
      Pattern.compile("(?m)^[ \\u3000]*[(\uFF08]([一二三四五六七八九十]{1,3})[)\uFF09]");

  private MisalignedNumbers() {}

  static List<Repair> repairs(String document) {
    List<Repair> repairs = new ArrayList<>();
    for (Matcher matcher = DAMAGE.matcher(document); matcher.find(); ) {
      String words = matcher.group(5).isEmpty() ? null : words(matcher);
      String own = NUMBERS.get(matcher.group(2));
      if (own == null && !isBehindFive(document, matcher.start(), repairs)) {
        continue;
      }
      String number = "\uFF08" + (own == null ? "六" : own) + "\uFF09";
      boolean whole =
          words != null && words.chars().allMatch(c -> Width.isHan((char) c) || c > 0x3000);
      String text = whole ? number + words : number + matcher.group(4) + matcher.group(5);
      if (text.length() <= matcher.group(1).length()) {
        repairs.add(new Repair(matcher.start(1), matcher.end(1), text));
      }
    }
    return repairs;
  }

  /** 六 left no trace at all; it is told by what stands before it. */
  private static boolean isBehindFive(String document, int at, List<Repair> repairs) {
    String last = "";
    for (Matcher before = PRINTED.matcher(document); before.find() && before.start() < at; ) {
      last = before.group(1);
    }
    boolean repaired =
        !repairs.isEmpty() && repairs.get(repairs.size() - 1).text().startsWith("\uFF08五");
    return last.equals("五") || repaired;
  }

  /** What stands behind the number: its bytes put together again. */
  private static String words(Matcher matcher) {
    byte[] bytes = (matcher.group(3) + matcher.group(4) + matcher.group(5)).getBytes(GBK);
    return new String(bytes, 1, bytes.length - 1, GBK);
  }

  /** The numbers up to 三十, by what became of them; the longest first. */
  private static Map<String, String> numbers() {
    Map<String, String> numbers = new LinkedHashMap<>();
    for (int value = 1; value <= MOST; value++) {
      String number = ChineseNumber.of(value);
      byte[] bytes = ("\uFF08" + number + "\uFF09").getBytes(GBK);
      StringBuilder seen = new StringBuilder();
      for (int i = 1; i + 2 < bytes.length; i += 2) {
        String pair = new String(bytes, i, 2, GBK);
        seen.append(pair.length() == 1 && isPrinted(pair.charAt(0)) ? pair : "");
      }
      if (!seen.isEmpty()) {
        numbers.putIfAbsent(seen.toString(), number);
      }
    }
    return numbers.entrySet().stream()
        .sorted((a, b) -> b.getKey().length() - a.getKey().length())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static boolean isPrinted(char c) {
    return c != '\uFFFD' && (c < '\uE000' || c > '\uF8FF');
  }
}
