package duban.reporting.edit;

import duban.problem.Problem;
import duban.reporting.PeriodReport;
import java.util.Map;

/** Somebody else saved the report after it was opened. */
final class EditedMeanwhile extends Problem {

  EditedMeanwhile(PeriodReport report) {
    super(
        Kind.CONFLICT,
        "report-edited-meanwhile",
        "Report %d is at revision %d".formatted(report.id(), report.revision()),
        Map.of("report", report.id(), "revision", report.revision()));
  }
}
