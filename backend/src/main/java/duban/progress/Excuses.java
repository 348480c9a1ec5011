package duban.progress;

import duban.organisation.UnitId;
import duban.planning.Deadlines;
import duban.planning.MeasureEnding;
import duban.planning.MeasureId;
import duban.planning.MeasureJournal;
import duban.planning.MeasureUnit;
import duban.planning.PeriodSkipped;
import duban.planning.PlanUnits;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.work.TaskKind;
import duban.work.TaskRescheduled;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reports that nobody has to give any more (免报): the measure was parked over their cut-off, or has
 * ended.
 */
@Component
class Excuses {

  private final ProgressReports reports;
  private final Plans plans;
  private final PlanUnits units;
  private final Deadlines deadlines;
  private final MeasureJournal journal;

  Excuses(
      ProgressReports reports,
      Plans plans,
      PlanUnits units,
      Deadlines deadlines,
      MeasureJournal journal) {
    this.reports = reports;
    this.plans = plans;
    this.units = units;
    this.deadlines = deadlines;
    this.journal = journal;
  }

  @EventListener
  void on(MeasureEnding ending) {
    reports.excuse(ending.measure());
  }

  /** A period that never opened is recorded too, so that nobody looks for it. */
  @EventListener
  void on(PeriodSkipped skipped) {
    ask(plans.measure(skipped.measure()), skipped.period());
    if (reports.excuse(skipped.measure(), skipped.period())) {
      journal.byTime(skipped.measure(), null, "period-skipped", skipped.period());
    }
  }

  @EventListener
  void on(TaskRescheduled moved) {
    if (moved.task().kind() == TaskKind.REPORT
        || moved.task().kind() == TaskKind.CONSOLIDATE_REPORT) {
      reports.reschedule(
          moved.task().measure(),
          moved.task().unit(),
          moved.task().period(),
          moved.task().kind() == TaskKind.CONSOLIDATE_REPORT,
          moved.due());
    }
  }

  private void ask(PublishedMeasure measure, String period) {
    MeasureId id = measure.id();
    Instant due = deadlines.report(id.value(), period).toInstant();
    for (MeasureUnit unit : measure.units()) {
      if (unit.role() == MeasureUnit.Role.COLLECTIVE) {
        units.membersOf(measure, unit.unit()).forEach(m -> reports.ask(id, m, period, false, due));
      } else {
        reports.ask(id, unit.unit(), period, false, due);
      }
    }
    UnitId lead = measure.coordinator();
    Instant consolidation = deadlines.reportConsolidation(id.value(), period).toInstant();
    reports.ask(id, lead, period, true, consolidation);
  }
}
