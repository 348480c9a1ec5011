package duban.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, quarter or half-year that is reported on, written {@code 2023-07}, {@code 2023-Q3},
 * {@code 2023-H2}. They are ordered by their last days, as {@code period_last_day} orders them in
 * SQL; of two that end together the longer comes later.
 *
 * @param number from 1 within the year
 */
public record ReportingPeriod(Rhythm rhythm, int year, int number)
    implements Comparable<ReportingPeriod> {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12]))");
  private static final Comparator<ReportingPeriod> ORDER =
      Comparator.comparing(ReportingPeriod::lastDay).thenComparing(ReportingPeriod::rhythm);

  /** Reads {@code 2023-07}, {@code 2023-Q3} or {@code 2023-H2}. */
  public static ReportingPeriod of(String value) {
    Matcher matcher = FORM.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a reporting period: " + value);
    }
    int group = matcher.group(2) != null ? 2 : matcher.group(3) != null ? 3 : 4;
    return new ReportingPeriod(
        Rhythm.values()[group - 2],
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(group)));
  }

  /** The quarter that holds a day; of other rhythms see {@link Rhythm#holding(LocalDate)}. */
  public static ReportingPeriod holding(LocalDate day) {
    return Rhythm.QUARTER.holding(day);
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, (number - 1) * rhythm.months() + 1, 1);
  }

  public LocalDate lastDay() {
    return firstDay().plusMonths(rhythm.months()).minusDays(1);
  }

  public ReportingPeriod next() {
    return rhythm.holding(lastDay().plusDays(1));
  }

  /** 2023年7月, 2023年第三季度, 2023年下半年. */
  public String inWords() {
    return year
        + "年"
        + switch (rhythm) {
          case MONTH -> number + "月";
          case QUARTER -> "第" + "一二三四".charAt(number - 1) + "季度";
          case HALF_YEAR -> "上下".charAt(number - 1) + "半年";
        };
  }

  @Override
  public int compareTo(ReportingPeriod other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return year
        + "-"
        + switch (rhythm) {
          case MONTH -> "%02d".formatted(number);
          case QUARTER -> "Q" + number;
          case HALF_YEAR -> "H" + number;
        };
  }
}
