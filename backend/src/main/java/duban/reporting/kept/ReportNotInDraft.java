package duban.reporting.kept;

import duban.problem.Problem;
import duban.reporting.PeriodReport;
import java.util.Map;

/** What was asked can be done with a draft only, and by its office. */
public final class ReportNotInDraft extends Problem {

  public ReportNotInDraft(PeriodReport report) {
    super(
        Kind.CONFLICT,
        "report-not-in-draft",
        "Report %d is %s".formatted(report.id(), report.state()),
        Map.of("report", report.id(), "state", report.state()));
  }
}
