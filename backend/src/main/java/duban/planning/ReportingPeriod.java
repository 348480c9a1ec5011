package duban.planning;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter, written {@code 2023-Q3}. */
public record ReportingPeriod(int year, int quarter) implements Comparable<ReportingPeriod> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

  /** Reads {@code 2023-Q3}. */
  public static ReportingPeriod of(String value) {
    Matcher matcher = FORM.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a reporting period: " + value);
    }
    return new ReportingPeriod(
        Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** The quarter that holds a day. */
  public static ReportingPeriod holding(LocalDate day) {
    return new ReportingPeriod(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, quarter * 3 - 2, 1);
  }

  public LocalDate lastDay() {
    return firstDay().plusMonths(3).minusDays(1);
  }

  public ReportingPeriod next() {
    return quarter == 4 ? new ReportingPeriod(year + 1, 1) : new ReportingPeriod(year, quarter + 1);
  }

  /** 2023年第三季度. */
  public String inWords() {
    return year + "年第" + "一二三四".charAt(quarter - 1) + "季度";
  }

  @Override
  public int compareTo(ReportingPeriod other) {
    return firstDay().compareTo(other.firstDay());
  }

  @Override
  public String toString() {
    return year + "-Q" + quarter;
  }
}
