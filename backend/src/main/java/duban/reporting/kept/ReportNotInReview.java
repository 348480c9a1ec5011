package duban.reporting.kept;

import duban.problem.Problem;
import duban.reporting.PeriodReport;
import java.util.Map;

/** The report does not wait for a decision of this person. */
public final class ReportNotInReview extends Problem {

  public ReportNotInReview(PeriodReport report) {
    super(
        Kind.CONFLICT,
        "report-not-in-review",
        "Report %d is %s".formatted(report.id(), report.state()),
        Map.of("report", report.id(), "state", report.state()));
  }
}
