package duban.reporting.kept;

import duban.problem.Problem;
import java.util.Map;

/** No such report, or not one the person may see. */
public final class ReportNotFound extends Problem {

  public ReportNotFound(long report) {
    super(
        Kind.NOT_FOUND,
        "report-not-found",
        "There is no report " + report,
        Map.of("report", report));
  }
}
