package duban.progress;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A report with the name of its unit, for pages.
 *
 * @param copied whether it says word for word what the report before said
 */
public record UnitReport(
    Ref unit,
    ProgressReport.Status status,
    @Nullable String progress,
    @Nullable String problems,
    @Nullable String nextSteps,
    @Nullable Boolean inTime,
    @Nullable String delayReason,
    @Nullable LocalDate expectedOn,
    @Nullable String coordination,
    @Nullable String coordinationFrom,
    boolean copied,
    @Nullable String by,
    @Nullable Instant at) {

  public static UnitReport of(ProgressReport report, Organisation organisation) {
    return new UnitReport(
        organisation.ref(report.unit()),
        report.status(),
        report.progress(),
        report.problems(),
        report.nextSteps(),
        report.inTime(),
        report.delayReason(),
        report.expectedOn(),
        report.coordination(),
        report.coordinationFrom(),
        report.copied(),
        report.by(),
        report.at());
  }
}
