package duban.reader.draft;

import duban.reader.text.ChineseNumber;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * First and last year of a plan; null where nothing tells.
 *
 * @param stated whether the title states them, so that nothing had to be concluded
 */
public record Period(Integer start, Integer end, boolean stated) {

  private static final int LONGEST = 7;
  private static final Pattern RANGE = Pattern.compile("(\\d{4})年? *[-—–~至到] *(\\d{4})年");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
  private static final Pattern FIVE_YEARS =
      Pattern.compile("“?([一二三四五六七八九十]{2,3})五”?(?:规划)?(?:时期)?末");
  private static final Pattern UNTIL = Pattern.compile("到(\\d{4})年");

  /**
   * @param text preamble and body, for plans whose title has no years
   */
  public static Period of(String title, LocalDate issueDate, String text) {
    Matcher range = RANGE.matcher(title == null ? "" : title);
    if (range.find()) {
      return new Period(Integer.valueOf(range.group(1)), Integer.valueOf(range.group(2)), true);
    }
    Matcher year = YEAR.matcher(title == null ? "" : title);
    if (year.find()) {
      return new Period(Integer.valueOf(year.group(1)), Integer.valueOf(year.group(1)), true);
    }
    Integer start = issueDate == null ? null : issueDate.getYear();
    Integer end = end(text);
    return new Period(start, end == null && start != null ? latest(text, start) : end, false);
  }

  /** The last year the text names that the plan may be for; null where it names none. */
  private static Integer latest(String text, int start) {
    return YEAR.matcher(text)
        .results()
        .map(year -> Integer.valueOf(year.group(1)))
        .filter(year -> year >= start && year <= start + LONGEST)
        .max(Integer::compare)
        .orElse(null);
  }

  private static Integer end(String text) {
    Integer last = null;
    for (Matcher m = UNTIL.matcher(text); m.find(); ) {
      int year = Integer.parseInt(m.group(1));
      last = last == null ? year : Math.max(last, year);
    }
    Matcher plan = FIVE_YEARS.matcher(text);
    // the first five-year plan ended in 1957, the fourteenth in 2025
    if (last == null && plan.find()) {
      return 1955 + 5 * ChineseNumber.value(plan.group(1));
    }
    return last;
  }
}
