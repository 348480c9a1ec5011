package duban.reporting.kept;

import duban.problem.Problem;
import java.util.Map;

/** Only the issued version that is in force can be corrected. */
public final class ReportNotInForce extends Problem {

  public ReportNotInForce(long report) {
    super(
        Kind.CONFLICT,
        "report-not-in-force",
        "Report " + report + " is not in force",
        Map.of("report", report));
  }
}
