package duban.planning;

import java.time.LocalDate;
import java.util.List;

/** How often a plan is reported on. */
public enum Rhythm {
  MONTH(1),
  QUARTER(3),
  HALF_YEAR(6);

  private final int months;

  Rhythm(int months) {
    this.months = months;
  }

  public int months() {
    return months;
  }

  /** The period of this rhythm that holds a day. */
  public ReportingPeriod holding(LocalDate day) {
    return new ReportingPeriod(this, day.getYear(), (day.getMonthValue() - 1) / months + 1);
  }

  /** Its periods of a year, in order. */
  List<ReportingPeriod> periodsOf(int year) {
    return java.util.stream.IntStream.rangeClosed(1, 12 / months)
        .mapToObj(number -> new ReportingPeriod(this, year, number))
        .toList();
  }
}
