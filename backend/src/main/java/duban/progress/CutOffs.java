package duban.progress;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureJournal;
import duban.planning.Plans;
import org.springframework.stereotype.Component;

/**
 * What the cut-offs of the models record, under the bean name {@code progress}; recording a thing
 * twice changes nothing.
 */
@Component("progress")
public class CutOffs {

  private final ProgressReports reports;
  private final Plans plans;
  private final MeasureJournal journal;

  CutOffs(ProgressReports reports, Plans plans, MeasureJournal journal) {
    this.reports = reports;
    this.plans = plans;
    this.journal = journal;
  }

  /** A unit's report did not come (缺报). */
  public void missed(String measure, String unit, String period) {
    MeasureId id = MeasureId.of(measure);
    if (reports.miss(id, new UnitId(unit), period, false)) {
      journal.byTime(id, new UnitId(unit), "report-missed", period);
    }
  }

  /** The lead did not consolidate. */
  public void consolidationMissed(String measure, String period) {
    MeasureId id = MeasureId.of(measure);
    UnitId lead = plans.measure(id).coordinator();
    // a returned report that was not sent again was given once, so it is not missing
    reports.miss(id, lead, period, true);
    journal.byTimeOnce(id, lead, "consolidation-missed", period);
  }

  /** The office did not review. */
  public void reviewMissed(String measure, String period) {
    MeasureId id = MeasureId.of(measure);
    journal.byTimeOnce(id, plans.plan(id.plan()).office(), "review-missed", period);
  }
}
