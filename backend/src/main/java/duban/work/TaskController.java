package duban.work;

import com.fasterxml.jackson.databind.JsonNode;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.planning.MeasureUnit;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.problem.FormInvalid;
import duban.search.SearchWords;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 我的任务 over HTTP. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

  private static final int MOST = 200;

  private final Work work;
  private final TaskList list;
  private final TaskViews views;
  private final TaskOutlook outlook;
  private final Plans plans;
  private final Organisation organisation;
  private final List<TaskAction> actions;

  TaskController(
      Work work,
      TaskList list,
      TaskViews views,
      TaskOutlook outlook,
      Plans plans,
      Organisation organisation,
      List<TaskAction> actions) {
    this.work = work;
    this.list = list;
    this.views = views;
    this.outlook = outlook;
    this.plans = plans;
    this.organisation = organisation;
    this.actions = actions;
  }

  /** The task that is done. */
  record Completed(String completed) {}

  @GetMapping
  TaskPage list(
      Actor actor,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) String cursor,
      @RequestParam(required = false) TimeLight light,
      @RequestParam(required = false) String plan,
      @RequestParam(required = false) String kind,
      @RequestParam(required = false) UnitId unit,
      @RequestParam(required = false) String period,
      @RequestParam(required = false) TaskFilter.Claimed claimed,
      @RequestParam(required = false) String q,
      @RequestParam(defaultValue = "DUE") TaskSort sort) {
    TaskFilter filter =
        new TaskFilter(light, plan, kind(kind), unit, period, claimed, SearchWords.of(q));
    return list.of(actor, filter, Cursor.of(sort, cursor), Math.max(1, Math.min(limit, MOST)));
  }

  private static TaskKind kind(String slug) {
    try {
      return slug == null ? null : TaskKind.of(slug);
    } catch (IllegalArgumentException ex) {
      throw FormInvalid.of("kind", "is no kind of task");
    }
  }

  @GetMapping("/{id}")
  TaskDetail show(Actor actor, @PathVariable String id) {
    OpenTask task = work.task(actor, id);
    PublishedMeasure measure = task.measure() == null ? null : plans.measure(task.measure());
    TaskSummary summary = views.summary(task);
    return new TaskDetail(
        summary,
        measure == null ? null : measure.text(),
        measure == null ? null : measure.section(),
        measure == null ? List.of() : organisation.refs(measure.unitsOf(MeasureUnit.Role.LEAD)),
        measure == null
            ? List.of()
            : organisation.refs(measure.unitsOf(MeasureUnit.Role.RESPONSIBLE)),
        measure == null
            ? List.of()
            : measure.unitsOf(MeasureUnit.Role.COLLECTIVE).stream()
                .map(organisation::nameOf)
                .toList(),
        task.suspended() ? List.of() : actionsOn(task, actor),
        outlook.of(task, summary),
        work.context(task));
  }

  private List<String> actionsOn(OpenTask task, Actor actor) {
    return Stream.concat(
            Stream.of("complete"),
            actions.stream().filter(action -> action.isOffered(task, actor)).map(TaskAction::name))
        .toList();
  }

  @PostMapping("/{id}/completion")
  Completed complete(Actor actor, @PathVariable String id, @RequestBody JsonNode answers) {
    work.complete(actor, id, answers);
    return new Completed(id);
  }
}
