package duban.overview;

import duban.indicator.Indicators;
import duban.indicator.ProgressLight;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureUnit;
import duban.planning.PlanUnits;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.work.Lights;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The measures of a plan with what each unit has to do in them. */
@Component
public class PlanEntries {

  private final Plans plans;
  private final PlanUnits units;
  private final OpenTasks tasks;
  private final Lights lights;
  private final Indicators indicators;

  PlanEntries(Plans plans, PlanUnits units, OpenTasks tasks, Lights lights, Indicators indicators) {
    this.plans = plans;
    this.units = units;
    this.tasks = tasks;
    this.lights = lights;
    this.indicators = indicators;
  }

  public List<PlanEntry> of(String plan) {
    Map<MeasureId, List<OpenTask>> open =
        tasks.ofPlan(plan).stream()
            .filter(task -> task.measure() != null && !task.kind().ofSupervision())
            .collect(Collectors.groupingBy(OpenTask::measure));
    Map<MeasureId, ProgressLight> progress = indicators.lights(plan);
    return plans.measures(plan).stream()
        .map(it -> entry(it, open.getOrDefault(it.id(), List.of()), progress.get(it.id())))
        .toList();
  }

  private PlanEntry entry(PublishedMeasure measure, List<OpenTask> open, ProgressLight progress) {
    return new PlanEntry(
        measure,
        MeasureLight.of(measure, open, lights::of),
        progress,
        measure.units().stream().map(unit -> part(measure, unit, open)).toList());
  }

  private PlanEntry.Part part(PublishedMeasure measure, MeasureUnit of, List<OpenTask> open) {
    Map<UnitId, MeasureLight> members = new LinkedHashMap<>();
    if (of.role() == MeasureUnit.Role.COLLECTIVE) {
      units
          .membersOf(measure, of.unit())
          .forEach(member -> members.put(member, light(measure, open, Set.of(member))));
    }
    Set<UnitId> all = members.isEmpty() ? Set.of(of.unit()) : members.keySet();
    return new PlanEntry.Part(of.unit(), of.role(), members, light(measure, open, all));
  }

  private MeasureLight light(PublishedMeasure measure, List<OpenTask> open, Set<UnitId> of) {
    return MeasureLight.of(
        measure, open.stream().filter(task -> of.contains(task.unit())).toList(), lights::of);
  }
}
