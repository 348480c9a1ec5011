package duban.reader;

import duban.plan.Recurrence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Deadlines and recurrence in the words of a measure. */
final class Times {

  private static final Pattern YEAR = Pattern.compile("到(\\d{4})年(?!\\d)|(\\d{4})年(?:年?底|末)?前");
  private static final Pattern FIVE_YEARS =
      Pattern.compile("到“?([一二三四五六七八九十]{2,3})五”?(?:规划)?(?:时期)?末");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月(?:底|末)?(?:前|$)");
  private static final Pattern WHOLE_YEAR = Pattern.compile("(\\d{4})年(?:年?底|末)?");

  private Times() {}

  /** The latest day the text sets: 到2025年, 2024年底前, 2024年6月底前; null where it sets none. */
  static LocalDate deadline(String text) {
    LocalDate latest = null;
    for (Matcher m = YEAR.matcher(text); m.find(); ) {
      latest = later(latest, endOf(m.group(1) == null ? m.group(2) : m.group(1)));
    }
    for (Matcher m = FIVE_YEARS.matcher(text); m.find(); ) {
      // the first five-year plan ended in 1957, the fourteenth in 2025
      latest = later(latest, LocalDate.of(1955 + 5 * ChineseNumber.value(m.group(1)), 12, 31));
    }
    for (Matcher m = MONTH.matcher(text); m.find(); ) {
      int month = Integer.parseInt(m.group(2));
      if (month >= 1 && month <= 12) {
        latest = later(latest, YearMonth.of(Integer.parseInt(m.group(1)), month).atEndOfMonth());
      }
    }
    return latest;
  }

  /** The day after 完成时限; there a bare year counts as well. */
  static LocalDate labelled(String words) {
    LocalDate day = deadline(words);
    Matcher year = WHOLE_YEAR.matcher(words);
    return day == null && year.lookingAt() ? endOf(year.group(1)) : day;
  }

  /** The year in 到2025年, if the text has one. */
  static Optional<Integer> year(String text) {
    return Optional.ofNullable(deadline(text)).map(LocalDate::getYear);
  }

  static Recurrence recurrence(String text) {
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
    return one == null || other.isAfter(one) ? other : one;
  }
}
