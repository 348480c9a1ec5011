package duban.progress;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import java.time.Instant;
import org.springframework.lang.Nullable;

/** A report with the name of its unit, for pages. */
public record UnitReport(
    Ref unit,
    ProgressReport.Status status,
    @Nullable String progress,
    @Nullable String problems,
    @Nullable String nextSteps,
    @Nullable String by,
    @Nullable Instant at) {

  public static UnitReport of(ProgressReport report, Organisation organisation) {
    return new UnitReport(
        organisation.ref(report.unit()),
        report.status(),
        report.progress(),
        report.problems(),
        report.nextSteps(),
        report.by(),
        report.at());
  }
}
