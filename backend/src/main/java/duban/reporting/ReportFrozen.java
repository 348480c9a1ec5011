package duban.reporting;

import duban.problem.Problem;
import java.util.Map;

/** An issued report is not discussed any more: there are instructions, and corrections. */
final class ReportFrozen extends Problem {

  ReportFrozen(PeriodReport report) {
    super(
        Kind.CONFLICT,
        "report-frozen",
        "Report %d is issued".formatted(report.id()),
        Map.of("report", report.id()));
  }
}
