package duban.reporting.figures;

import duban.progress.ProgressReport;
import duban.progress.ProgressReport.Status;
import java.util.Collection;

/** Reports by what became of them. */
record Tally(int due, int onTime, int late, int missing) {

  static Tally of(Collection<ProgressReport> reports) {
    return new Tally(
        reports.size(),
        count(reports, Status.SUBMITTED),
        count(reports, Status.LATE),
        count(reports, Status.MISSING));
  }

  private static int count(Collection<ProgressReport> reports, Status status) {
    return (int) reports.stream().filter(report -> report.status() == status).count();
  }
}
