package duban.extension;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.work.OpenTask;
import duban.work.TaskAction;
import duban.work.TaskSubject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Offers 申请延期 with a task, and says whose request the steps of a request are about. */
@Component
class ExtendTask implements TaskAction, TaskSubject {

  private final Extensions extensions;
  private final Spans spans;

  ExtendTask(Extensions extensions, Spans spans) {
    this.extensions = extensions;
    this.spans = spans;
  }

  @Override
  public String name() {
    return "extend";
  }

  /** An overdue task offers it too: the page then says why it is too late, and what to do. */
  @Override
  public boolean isOffered(OpenTask task, Actor actor) {
    return spans.isExtendable(task) && !spans.of(task).isEmpty();
  }

  @Override
  public Map<OpenTask, UnitId> of(List<OpenTask> tasks) {
    List<OpenTask> steps =
        tasks.stream()
            .filter(
                task ->
                    switch (task.kind()) {
                      case ADVISE_EXTENSION, DECIDE_EXTENSION -> true;
                      default -> false;
                    })
            .toList();
    Map<String, UnitId> askers =
        steps.isEmpty() ? Map.of() : extensions.askers(steps.stream().map(OpenTask::id).toList());
    Map<OpenTask, UnitId> about = new HashMap<>();
    steps.stream()
        .filter(task -> askers.containsKey(task.id()))
        .forEach(task -> about.put(task, askers.get(task.id())));
    return about;
  }
}
