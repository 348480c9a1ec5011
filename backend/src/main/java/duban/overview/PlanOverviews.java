package duban.overview;

import duban.indicator.Indicators;
import duban.indicator.ProgressLight;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.MeasureUnit;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import duban.planning.Suspension;
import duban.planning.Suspensions;
import duban.work.Lights;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TimeLight;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Plans with the lights of their measures. */
@Service
class PlanOverviews {

  private final Plans plans;
  private final Access access;
  private final OpenTasks tasks;
  private final Lights lights;
  private final Indicators indicators;
  private final Organisation organisation;
  private final Suspensions suspensions;

  PlanOverviews(
      Plans plans,
      Access access,
      OpenTasks tasks,
      Lights lights,
      Indicators indicators,
      Organisation organisation,
      Suspensions suspensions) {
    this.plans = plans;
    this.access = access;
    this.tasks = tasks;
    this.lights = lights;
    this.indicators = indicators;
    this.organisation = organisation;
    this.suspensions = suspensions;
  }

  List<PlanOverview> of(Actor actor) {
    return plans.all().stream()
        .filter(plan -> access.mayRead(actor, plan))
        .map(this::overview)
        .toList();
  }

  PlanOverview.Detail of(Actor actor, String key) {
    PublishedPlan plan = access.plan(actor, key);
    Map<MeasureId, List<OpenTask>> open = open(key);
    Map<MeasureId, ProgressLight> progress = indicators.lights(key);
    Map<String, List<PlanOverview.Measure>> bySection =
        plans.measures(key).stream()
            .collect(
                Collectors.groupingBy(
                    measure -> measure.section().number(),
                    Collectors.mapping(
                        measure ->
                            measure(
                                measure,
                                open.getOrDefault(measure.id(), List.of()),
                                progress.get(measure.id())),
                        Collectors.toList())));
    return new PlanOverview.Detail(
        plan.key(),
        plan.title(),
        plan.documentNumber(),
        plan.issuer(),
        plan.issueDate(),
        plan.periodStart(),
        plan.periodEnd(),
        plan.jurisdiction(),
        plan.leadingGroup(),
        plan.leadingOffice(),
        plan.woundUpAt(),
        suspended(key),
        plans.sections(key).stream()
            .map(
                section ->
                    new PlanOverview.Section(
                        section.number(),
                        section.title(),
                        bySection.getOrDefault(section.number(), List.of())))
            .toList(),
        actions(actor, plan));
  }

  /** A plan whose measures are all closed can be wound up before its time. */
  private List<String> actions(Actor actor, PublishedPlan plan) {
    boolean over =
        !plan.woundUp() && plans.measures(plan.key()).stream().allMatch(PublishedMeasure::closed);
    return over && actor.belongsTo(plan.office()) ? List.of("wind-up") : List.of();
  }

  private List<PlanOverview.Suspended> suspended(String key) {
    List<Suspension> open = suspensions.open(key);
    Map<MeasureId, MeasureRef> measures =
        plans.refs(open.stream().map(Suspension::measure).toList());
    return open.stream()
        .map(
            suspension ->
                new PlanOverview.Suspended(
                    measures.get(suspension.measure()),
                    suspension.reason(),
                    suspension.suspendedAt(),
                    suspension.expected()))
        .toList();
  }

  private PlanOverview overview(PublishedPlan plan) {
    List<PublishedMeasure> measures = plans.measures(plan.key());
    Map<MeasureId, List<OpenTask>> open = open(plan.key());
    Map<MeasureLight, Integer> counts = new EnumMap<>(MeasureLight.class);
    for (MeasureLight light : MeasureLight.values()) {
      counts.put(light, 0);
    }
    for (PublishedMeasure measure : measures) {
      counts.merge(light(measure, open.getOrDefault(measure.id(), List.of())), 1, Integer::sum);
    }
    return new PlanOverview(
        plan.key(),
        plan.title(),
        plan.documentNumber(),
        plan.issuer(),
        plan.issueDate(),
        plan.periodStart(),
        plan.periodEnd(),
        plan.woundUpAt(),
        measures.size(),
        counts);
  }

  private Map<MeasureId, List<OpenTask>> open(String plan) {
    return tasks.ofPlan(plan).stream()
        .filter(task -> task.measure() != null && !task.kind().ofSupervision())
        .collect(Collectors.groupingBy(OpenTask::measure));
  }

  private PlanOverview.Measure measure(
      PublishedMeasure measure, List<OpenTask> open, ProgressLight progress) {
    return new PlanOverview.Measure(
        measure.number(),
        measure.title(),
        organisation.refs(measure.unitsOf(MeasureUnit.Role.LEAD)),
        organisation.refs(measure.unitsOf(MeasureUnit.Role.RESPONSIBLE)),
        measure.unitsOf(MeasureUnit.Role.COLLECTIVE).stream().map(organisation::nameOf).toList(),
        light(measure, open),
        progress,
        measure.state(),
        open.size(),
        (int) open.stream().filter(task -> lights.of(task) == TimeLight.OVERDUE).count());
  }

  private MeasureLight light(PublishedMeasure measure, List<OpenTask> open) {
    return MeasureLight.of(measure, open, lights::of);
  }
}
