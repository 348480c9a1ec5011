package duban.progress;

import java.time.LocalDate;

/** What a report said before: of the last period, or before it was sent back. */
public record Previous(
    String period,
    String progress,
    String problems,
    String nextSteps,
    Boolean inTime,
    String delayReason,
    LocalDate expectedOn,
    String coordination,
    String coordinationFrom) {

  static Previous of(ProgressReport report) {
    return new Previous(
        report.period(),
        report.progress(),
        report.problems(),
        report.nextSteps(),
        report.inTime(),
        report.delayReason(),
        report.expectedOn(),
        report.coordination(),
        report.coordinationFrom());
  }
}
