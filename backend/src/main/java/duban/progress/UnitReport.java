package duban.progress;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import java.time.Instant;

/** A report with the name of its unit, for pages. */
public record UnitReport(
    Ref unit,
    ProgressReport.Status status,
    String progress,
    String problems,
    String nextSteps,
    String by,
    Instant at) {

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
