package duban.overview;

import duban.organisation.Actor;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import duban.supervision.CaseView;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskViews;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The supervision of a measure over HTTP. Leads, office and leaders see every case, another unit
 * its own.
 */
@RestController
class CaseController {

  private final Access access;
  private final Plans plans;
  private final SupervisionCases cases;
  private final CaseView.Views views;
  private final OpenTasks tasks;
  private final TaskViews taskViews;

  CaseController(
      Access access,
      Plans plans,
      SupervisionCases cases,
      CaseView.Views views,
      OpenTasks tasks,
      TaskViews taskViews) {
    this.access = access;
    this.plans = plans;
    this.cases = cases;
    this.views = views;
    this.tasks = tasks;
    this.taskViews = taskViews;
  }

  @GetMapping("/api/plans/{key}/measures/{number}/cases")
  MeasureCases cases(Actor actor, @PathVariable String key, @PathVariable String number) {
    PublishedMeasure measure = access.measure(actor, key, number);
    PublishedPlan plan = plans.plan(key);
    boolean all = access.supervises(actor, plan) || access.leads(actor, measure);
    boolean office = actor.belongsTo(plan.office());
    List<SupervisionCase> found = cases.ofMeasure(measure.id());
    return new MeasureCases(
        views.of(
            found.stream()
                .filter(matter -> all || actor.belongsTo(matter.unit()))
                .sorted(Comparator.comparing(SupervisionCase::id).reversed())
                .toList(),
            matter -> office),
        office ? taskViews.summaries(openable(measure, found)) : List.of(),
        office
            && !measure.closed()
            && found.stream().noneMatch(matter -> matter.open() && matter.task() == null));
  }

  private List<OpenTask> openable(PublishedMeasure measure, List<SupervisionCase> found) {
    Set<String> taken =
        found.stream()
            .filter(matter -> matter.open() && matter.task() != null)
            .map(SupervisionCase::task)
            .collect(Collectors.toSet());
    return tasks.ofMeasure(measure.id()).stream()
        .filter(task -> !task.kind().ofSupervision() && task.due() != null)
        .filter(task -> !taken.contains(task.id()))
        .toList();
  }
}
