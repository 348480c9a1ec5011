package duban.reporting;

import duban.problem.Problem;
import java.util.Map;

/** The report does not wait for a decision of this person. */
final class ReportNotInReview extends Problem {

  ReportNotInReview(PeriodReport report) {
    super(
        Kind.CONFLICT,
        "report-not-in-review",
        "Report %d is %s".formatted(report.id(), report.state()),
        Map.of("report", report.id(), "state", report.state()));
  }
}
