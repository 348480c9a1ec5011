package duban.work;

import duban.organisation.Organisation;
import duban.organisation.People;
import duban.organisation.PersonRef;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.planning.Plans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words open tasks for people: names instead of ids, a light instead of a date. */
@Component
public class TaskViews {

  private final Organisation organisation;
  private final People people;
  private final Plans plans;
  private final Lights lights;
  private final List<TaskSubject> subjects;

  TaskViews(
      Organisation organisation,
      People people,
      Plans plans,
      Lights lights,
      List<TaskSubject> subjects) {
    this.organisation = organisation;
    this.people = people;
    this.plans = plans;
    this.lights = lights;
    this.subjects = subjects;
  }

  public List<TaskSummary> summaries(List<OpenTask> tasks) {
    Map<String, PlanRef> planRefs =
        plans.all().stream().collect(Collectors.toMap(plan -> plan.key(), plan -> plan.ref()));
    Map<MeasureId, MeasureRef> measures =
        plans.refs(tasks.stream().map(OpenTask::measure).distinct().toList());
    Map<OpenTask, UnitId> about = new HashMap<>();
    subjects.forEach(subject -> about.putAll(subject.of(tasks)));
    Map<String, PersonRef> assignees =
        people.refs(tasks.stream().map(OpenTask::assignee).distinct().toList());
    return tasks.stream()
        .map(
            task ->
                summary(
                    task, planRefs, measures, ref(about.get(task)), assignees.get(task.assignee())))
        .toList();
  }

  public TaskSummary summary(OpenTask task) {
    return summaries(List.of(task)).get(0);
  }

  private TaskSummary summary(
      OpenTask task,
      Map<String, PlanRef> plans,
      Map<MeasureId, MeasureRef> measures,
      Ref subject,
      PersonRef assignee) {
    return new TaskSummary(
        task.id(),
        task.kind(),
        task.kind().title(),
        plans.get(task.plan()),
        measures.get(task.measure()),
        organisation.ref(task.unit()),
        task.period(),
        task.due(),
        task.created(),
        lights.of(task),
        task.suspended(),
        subject,
        assignee);
  }

  private Ref ref(UnitId unit) {
    return unit == null ? null : organisation.ref(unit);
  }
}
