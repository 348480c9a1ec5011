package duban.overview;

import duban.closure.Closures;
import duban.indicator.Indicators;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.planning.MeasureUnit;
import duban.planning.PlanAccess;
import duban.planning.PlanUnits;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import duban.planning.Suspensions;
import duban.progress.ProgressReport;
import duban.progress.ProgressReports;
import duban.progress.UnitReport;
import duban.work.Lights;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskViews;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * A measure whole. Leads, office and leaders read what every unit wrote on it; another unit reads
 * its own words and the consolidated ones.
 */
@Service
class MeasureOverviews {

  private final Plans plans;
  private final PlanUnits planUnits;
  private final Access access;
  private final OpenTasks tasks;
  private final TaskViews taskViews;
  private final Lights lights;
  private final ProgressReports reports;
  private final Closures closures;
  private final Suspensions suspensions;
  private final Indicators indicators;
  private final PlanAccess planAccess;
  private final Organisation organisation;

  MeasureOverviews(
      Plans plans,
      PlanUnits planUnits,
      Access access,
      OpenTasks tasks,
      TaskViews taskViews,
      Lights lights,
      ProgressReports reports,
      Closures closures,
      Suspensions suspensions,
      Indicators indicators,
      PlanAccess planAccess,
      Organisation organisation) {
    this.plans = plans;
    this.planUnits = planUnits;
    this.access = access;
    this.tasks = tasks;
    this.taskViews = taskViews;
    this.lights = lights;
    this.reports = reports;
    this.closures = closures;
    this.suspensions = suspensions;
    this.indicators = indicators;
    this.planAccess = planAccess;
    this.organisation = organisation;
  }

  MeasureOverview of(Actor actor, String key, String number) {
    PublishedMeasure measure = access.measure(actor, key, number);
    PublishedPlan plan = plans.plan(key);
    List<OpenTask> open = tasks.ofMeasure(measure.id());
    boolean all = access.supervises(actor, plan) || access.leads(actor, measure);
    return new MeasureOverview(
        plan.ref(),
        measure.section(),
        measure.number(),
        measure.printedNumber(),
        measure.title(),
        measure.text(),
        organisation.refs(measure.unitsOf(MeasureUnit.Role.LEAD)),
        organisation.refs(measure.unitsOf(MeasureUnit.Role.RESPONSIBLE)),
        groups(measure),
        measure.deadline(),
        measure.recurrence(),
        measure.state(),
        MeasureLight.of(measure, open, lights::of),
        indicators.lights(key).get(measure.id()),
        taskViews.summaries(open),
        periods(measure, report -> all || actor.belongsTo(report.unit())),
        closures.ofMeasure(measure.id()),
        suspensions.ofMeasure(measure.id()),
        actions(actor, plan, measure));
  }

  private List<String> actions(Actor actor, PublishedPlan plan, PublishedMeasure measure) {
    List<String> actions = new ArrayList<>();
    if (planAccess.concerns(actor, measure)) {
      actions.add("discuss");
    }
    if (actor.belongsTo(plan.office())) {
      switch (measure.state()) {
        case RUNNING -> actions.add("suspend");
        case SUSPENDED -> actions.add("resume");
        case CLOSED, WOUND_UP -> {}
      }
    }
    return actions;
  }

  private List<MeasureOverview.Group> groups(PublishedMeasure measure) {
    Map<UnitId, String> names = plans.groupNames(measure.id().plan());
    return measure.unitsOf(MeasureUnit.Role.COLLECTIVE).stream()
        .map(
            group ->
                new MeasureOverview.Group(
                    names.get(group), organisation.refs(planUnits.membersOf(measure, group))))
        .toList();
  }

  private List<MeasureOverview.Period> periods(
      PublishedMeasure measure, Predicate<ProgressReport> visible) {
    Map<String, List<ProgressReport>> byPeriod =
        reports.ofMeasure(measure.id()).stream()
            .collect(
                Collectors.groupingBy(
                    ProgressReport::period, LinkedHashMap::new, Collectors.toList()));
    return byPeriod.entrySet().stream()
        .map(entry -> period(entry.getKey(), entry.getValue(), visible))
        .toList();
  }

  private MeasureOverview.Period period(
      String period, List<ProgressReport> given, Predicate<ProgressReport> visible) {
    var consolidated = given.stream().filter(ProgressReport::consolidated).findFirst();
    return new MeasureOverview.Period(
        period,
        consolidated.map(report -> UnitReport.of(report, organisation)).orElse(null),
        consolidated.map(ProgressReport::status).orElse(ProgressReport.Status.OPEN),
        given.stream()
            .filter(report -> !report.consolidated())
            .filter(visible)
            .map(report -> UnitReport.of(report, organisation))
            .toList());
  }
}
