package duban.reporting.kept;

import duban.problem.Problem;
import duban.reporting.PeriodReport;
import java.util.Map;

/** An issued report is not discussed any more: there are instructions, and corrections. */
public final class ReportFrozen extends Problem {

  public ReportFrozen(PeriodReport report) {
    super(
        Kind.CONFLICT,
        "report-frozen",
        "Report %d is issued".formatted(report.id()),
        Map.of("report", report.id()));
  }
}
