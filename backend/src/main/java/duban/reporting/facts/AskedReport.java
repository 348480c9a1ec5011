package duban.reporting.facts;

import duban.organisation.Ref;
import duban.progress.ProgressReport;
import duban.reporting.body.Source;
import java.time.LocalDate;

/** A report that a unit was asked for, given or missing. */
public record AskedReport(
    long id,
    Topic topic,
    Ref unit,
    String period,
    ProgressReport.Status status,
    boolean copied,
    LocalDate due) {

  public boolean missing() {
    return status == ProgressReport.Status.MISSING;
  }

  public Source source() {
    return topic.source(Source.Kind.REPORT, String.valueOf(id), unit.name() + " " + period);
  }
}
