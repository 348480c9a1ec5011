package duban.reader.table;

import duban.reader.text.Width;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a cell that says until when: 2024年6月底, 2024.06, 12月底, 三季度, 年底前. */
public final class RowDeadline {

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?:年|[.\\-/](?=\\d)|$)");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:^|[^\\d])(\\d{1,2})月(?:(\\d{1,2})日)?|20\\d{2}[.\\-/](\\d{1,2})(?:[.\\-/](\\d{1,2}))?(?!\\d)");
  private static final Pattern QUARTER = Pattern.compile("(?:第?([一二三四1-4])季度)");
  private static final Pattern WHOLE_YEAR =
      Pattern.compile(".*(?:年底|年末|年内|全年|本年|年年|当年|下半年).*|20\\d{2}年?(?:前|完成)?|.*20\\d{2}年");

  private RowDeadline() {}

  /**
   * The last day the words name; null where they name none: 长期坚持.
   *
   * @param usual the year of words that have none; null where the document tells none
   */
  public static LocalDate of(String words, Integer usual) {
    String plain =
        Width.half(words)
            .replace(" ", "")
            .replaceAll("(20\\d{2})[-/](\\d{1,2})(?!\\d)", "$1.$2")
            .replaceAll("(20\\d{2}[.]\\d{1,2})[-/](\\d{1,2})(?!\\d)", "$1.$2");
    LocalDate latest = null;
    for (String part : plain.split("[-—–~至到,;。、\n]")) {
      LocalDate day = day(part, year(plain, usual));
      latest = day == null || latest != null && latest.isAfter(day) ? latest : day;
    }
    return latest;
  }

  private static Integer year(String words, Integer usual) {
    Integer year = usual;
    for (Matcher m = YEAR.matcher(words); m.find(); ) {
      int found = Integer.parseInt(m.group(1));
      year = year == null || year == usual || found > year ? Integer.valueOf(found) : year;
    }
    return year;
  }

  private static LocalDate day(String part, Integer usual) {
    Matcher own = YEAR.matcher(part);
    Integer year = own.find() ? Integer.valueOf(own.group(1)) : usual;
    if (year == null) {
      return null;
    }
    Matcher month = MONTH.matcher(part);
    Matcher quarter = QUARTER.matcher(part);
    if (month.find()) {
      boolean named = month.group(1) != null;
      return inMonth(year, month.group(named ? 1 : 3), month.group(named ? 2 : 4));
    } else if (quarter.find()) {
      int number = "一1二2三3四4".indexOf(quarter.group(1)) / 2 + 1;
      return YearMonth.of(year, 3 * number).atEndOfMonth();
    } else if (part.contains("上半年") || part.contains("年中")) {
      return LocalDate.of(year, 6, 30);
    }
    return WHOLE_YEAR.matcher(part).matches() ? LocalDate.of(year, 12, 31) : null;
  }

  private static LocalDate inMonth(int year, String month, String day) {
    try {
      YearMonth of = YearMonth.of(year, Integer.parseInt(month));
      return day == null ? of.atEndOfMonth() : of.atDay(Integer.parseInt(day));
    } catch (DateTimeException ex) {
      return null;
    }
  }
}
