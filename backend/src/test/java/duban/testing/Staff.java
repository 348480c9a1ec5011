package duban.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import duban.organisation.Actor;
import duban.organisation.People;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskKind;
import duban.work.Work;
import java.util.List;
import java.util.Map;

/** The people of all units, who complete their tasks when told to. */
public final class Staff {

  private final OpenTasks tasks;
  private final Work work;
  private final People people;
  private final ObjectMapper json;
  private final Time time;

  Staff(OpenTasks tasks, Work work, People people, ObjectMapper json, Time time) {
    this.tasks = tasks;
    this.work = work;
    this.people = people;
    this.json = json;
    this.time = time;
  }

  /** The one person of a unit. */
  public Actor of(UnitId unit) {
    return people.actor(people.usernamesOf(unit).get(0)).orElseThrow();
  }

  public List<OpenTask> tasks(MeasureId measure, TaskKind kind) {
    return tasks.ofMeasure(measure).stream().filter(task -> task.kind() == kind).toList();
  }

  /** Who has a task of this kind open, in the order of unit ids. */
  public List<String> unitsWith(MeasureId measure, TaskKind kind) {
    return tasks(measure, kind).stream().map(task -> task.unit().value()).sorted().toList();
  }

  /** The only open task of a kind. */
  public OpenTask task(MeasureId measure, TaskKind kind) {
    return only(tasks(measure, kind), kind + " of " + measure);
  }

  /** A unit's open task of a kind. */
  public OpenTask task(MeasureId measure, TaskKind kind, String unit) {
    List<OpenTask> found =
        tasks(measure, kind).stream().filter(task -> task.unit().value().equals(unit)).toList();
    return only(found, kind + " of " + measure + " at " + unit);
  }

  /** The open tasks of a kind on a plan as a whole. */
  public List<OpenTask> tasks(String plan, TaskKind kind) {
    return tasks.ofPlan(plan).stream().filter(task -> task.kind() == kind).toList();
  }

  /** The only open task of a kind on a plan as a whole. */
  public OpenTask task(String plan, TaskKind kind) {
    return only(tasks(plan, kind), kind + " of " + plan);
  }

  /** Completes every open task of a kind with usual answers. */
  public void complete(MeasureId measure, TaskKind kind) {
    List<OpenTask> open = tasks(measure, kind);
    if (open.isEmpty()) {
      throw new AssertionError("No " + kind + " of " + measure + " is open");
    }
    open.forEach(this::complete);
  }

  public void complete(MeasureId measure, TaskKind kind, String unit) {
    complete(task(measure, kind, unit));
  }

  public void complete(OpenTask task) {
    complete(task, Answers.to(task.kind()));
  }

  public void complete(OpenTask task, Map<String, ?> answers) {
    work.complete(of(task.unit()), task.id(), json.valueToTree(answers));
    time.runJobs();
  }

  /** What the page shows beside the form of a task, as JSON. */
  public com.fasterxml.jackson.databind.JsonNode context(OpenTask task) {
    return json.valueToTree(work.context(task));
  }

  private static OpenTask only(List<OpenTask> found, String what) {
    if (found.size() != 1) {
      throw new AssertionError("Expected one open " + what + ", found " + found);
    }
    return found.get(0);
  }
}
