package duban.finder;

import duban.organisation.Actor;
import duban.planning.PlanReaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks everywhere at once. */
@Service
class Finder {

  private final PlanReaders readers;
  private final FoundMeasures measures;
  private final FoundPlans plans;
  private final FoundUnits units;
  private final FoundReports reports;
  private final FoundTasks tasks;

  Finder(
      PlanReaders readers,
      FoundMeasures measures,
      FoundPlans plans,
      FoundUnits units,
      FoundReports reports,
      FoundTasks tasks) {
    this.readers = readers;
    this.measures = measures;
    this.plans = plans;
    this.units = units;
    this.reports = reports;
    this.tasks = tasks;
  }

  @Transactional(readOnly = true)
  Found find(Actor actor, String typed) {
    Wanted wanted = Wanted.of(actor, typed, readers.readableBy(actor), readers.supervisedBy(actor));
    if (wanted.words().isEmpty()) {
      return Found.NOTHING;
    }
    return new Found(
        measures.of(wanted),
        plans.of(wanted),
        units.of(wanted),
        reports.ofUnits(wanted),
        reports.ofPeriods(wanted),
        tasks.of(wanted));
  }
}
