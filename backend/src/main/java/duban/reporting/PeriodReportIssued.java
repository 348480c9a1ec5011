package duban.reporting;

import org.springframework.lang.Nullable;

/**
 * A report was approved and sent out.
 *
 * @param period of the report, {@link PeriodReport#FINAL_PERIOD} for the final one
 * @param version 1, or higher for a correction
 * @param instruction what the leaders added, null if nothing
 */
public record PeriodReportIssued(
    String plan,
    String period,
    long report,
    int version,
    String title,
    @Nullable String instruction) {

  public static PeriodReportIssued of(PeriodReport report, String instruction) {
    return new PeriodReportIssued(
        report.plan(), report.period(), report.id(), report.version(), report.title(), instruction);
  }
}
