package duban.reporting.process;

import duban.problem.Problem;
import java.util.Map;

/** A correction of the report is being made already. */
public final class CorrectionUnderWay extends Problem {

  CorrectionUnderWay(long report) {
    super(
        Kind.CONFLICT,
        "correction-under-way",
        "Report " + report + " is being corrected already",
        Map.of("report", report));
  }
}
