package duban.reader.value;

import duban.plan.Recurrence;
import duban.reader.text.ChineseNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deadlines and recurrence in the words of a measure. */
public final class Times {

  private static final Pattern YEAR = Pattern.compile("到(\\d{4})年(?!\\d)|(\\d{4})年(?:年?底|末)?前");
  private static final Pattern FIVE_YEARS =
      Pattern.compile("到“?([一二三四五六七八九十]{2,3})五”?(?:规划)?(?:时期)?末");
  private static final Pattern MONTH =
      Pattern.compile("(\\d{4})年(\\d{1,2})月(?:份|(\\d{1,2})日)?(?:底|末)?(?:之?前|以前|$)");
  private static final Pattern BARE =
      Pattern.compile("(20\\d{2})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?");
  private static final Pattern YEAR_END =
      Pattern.compile("(?<![\\d每]年?)(?:今年|当年)?(?:年底|年末)(?:之?前|以前)|年内完成");
  private static final Pattern MONTH_END =
      Pattern.compile("(?<![年\\d至到-])(\\d{1,2})月(?:(\\d{1,2})日)?(?:底|末)?(?:之?前|以前)");

  private Times() {}

  /** The latest day the text sets: 到2025年, 2024年底前, 2024年6月底前; null where it sets none. */
  public static LocalDate deadline(String text) {
    return deadline(text, null);
  }

  /**
   * @param issued the year of issue, for 年底前 and 6月底前; null where it is not known
   */
  public static LocalDate deadline(String text, Integer issued) {
    LocalDate latest = null;
    for (Matcher m = YEAR.matcher(text); m.find(); ) {
      latest = later(latest, endOf(m.group(1) == null ? m.group(2) : m.group(1)));
    }
    for (Matcher m = FIVE_YEARS.matcher(text); m.find(); ) {
      // the first five-year plan ended in 1957, the fourteenth in 2025
      latest = later(latest, LocalDate.of(1955 + 5 * ChineseNumber.value(m.group(1)), 12, 31));
    }
    for (Matcher m = MONTH.matcher(text); m.find(); ) {
      latest = later(latest, day(m.group(1), m.group(2), m.group(3)));
    }
    return latest == null && issued != null ? withinYear(text, issued) : latest;
  }

  private static LocalDate withinYear(String text, int year) {
    LocalDate latest = YEAR_END.matcher(text).find() ? LocalDate.of(year, 12, 31) : null;
    for (Matcher m = MONTH_END.matcher(text); m.find(); ) {
      latest = later(latest, day(String.valueOf(year), m.group(1), m.group(2)));
    }
    return latest;
  }

  /** The day after 完成时限; there a bare year, month or day counts as well. */
  public static LocalDate labelled(String words) {
    return labelled(words, null);
  }

  public static LocalDate labelled(String words, Integer issued) {
    LocalDate latest = deadline(words, issued);
    for (Matcher m = BARE.matcher(words); m.find(); ) {
      latest = later(latest, day(m.group(1), m.group(2), m.group(3)));
    }
    return latest;
  }

  /** The day, or the last one of the month, or of the year. */
  private static LocalDate day(String year, String month, String day) {
    int last = month == null ? 12 : Integer.parseInt(month);
    if (last < 1 || last > 12) {
      return null;
    }
    LocalDate end = YearMonth.of(Integer.parseInt(year), last).atEndOfMonth();
    boolean exact = day != null && day.length() > 0 && Integer.parseInt(day) <= end.getDayOfMonth();
    return exact && Integer.parseInt(day) > 0 ? end.withDayOfMonth(Integer.parseInt(day)) : end;
  }

  /** The year in 到2025年, if the text has one. */
  public static Optional<Integer> year(String text) {
    return Optional.ofNullable(deadline(text)).map(LocalDate::getYear);
  }

  public static Recurrence recurrence(String text) {
    if (text.matches("(?s).*(?:每个?月|按月).*")) {
      return Recurrence.MONTHLY;
    } else if (text.matches("(?s).*(?:每个?季度?|按季度?).*")) {
      return Recurrence.QUARTERLY;
    } else if (text.contains("每半年")) {
      return Recurrence.HALF_YEARLY;
    }
    return text.contains("每年") ? Recurrence.ANNUAL : null;
  }

  private static LocalDate endOf(String year) {
    return LocalDate.of(Integer.parseInt(year), 12, 31);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }
}
