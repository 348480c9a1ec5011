package duban.extension;

import duban.work.OpenTask;
import duban.work.OpenTasks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What those see who have to say something on a request: the matter, what was asked before, and
 * what follows from a yes.
 *
 * @param dueNow the task's due date as it is now
 * @param first the earliest day that can be granted
 * @param last the latest
 * @param overdue whether the due date has passed meanwhile
 */
record RequestContext(
    ExtensionView request,
    List<ExtensionView> earlier,
    Approver approver,
    Instant dueNow,
    LocalDate first,
    LocalDate last,
    boolean overdue) {

  @Component
  static class Contexts {

    private final Extensions extensions;
    private final ExtensionView.Views views;
    private final ApprovalPolicy policy;
    private final Spans spans;
    private final OpenTasks tasks;
    private final Clock clock;

    Contexts(
        Extensions extensions,
        ExtensionView.Views views,
        ApprovalPolicy policy,
        Spans spans,
        OpenTasks tasks,
        Clock clock) {
      this.extensions = extensions;
      this.views = views;
      this.policy = policy;
      this.spans = spans;
      this.tasks = tasks;
      this.clock = clock;
    }

    RequestContext of(OpenTask step) {
      Extension request = extensions.behind(step);
      OpenTask task = tasks.find(request.task()).orElseThrow();
      List<Extension> earlier = extensions.earlier(task);
      Span span = spans.of(task);
      return new RequestContext(
          views.of(request, Set.of()),
          earlier.stream().map(it -> views.of(it, Set.of())).toList(),
          policy.of(earlier.size(), task.kind(), request.due(), request.until()),
          task.due(),
          span.first(),
          span.last(),
          !clock.instant().isBefore(task.due()));
    }
  }
}
