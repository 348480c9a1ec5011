package duban.reporting.export;

import duban.problem.Problem;
import java.util.Map;

/** A report of before words were kept as sentences with their sources cannot be exported. */
public final class ReportWithoutBody extends Problem {

  ReportWithoutBody(long report) {
    super(
        Kind.CONFLICT,
        "report-without-body",
        "Report " + report + " has no body",
        Map.of("report", report));
  }
}
