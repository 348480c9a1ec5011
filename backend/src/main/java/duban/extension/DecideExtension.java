package duban.extension;

import duban.organisation.Actor;
import duban.planning.MeasureJournal;
import duban.planning.Plans;
import duban.problem.FormInvalid;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * 审批延期: the office or the leaders grant the day asked for, or another one, or refuse with a reason.
 */
@Component
class DecideExtension implements TaskForm<DecideExtension.Form> {

  private final Extensions extensions;
  private final RequestContext.Contexts contexts;
  private final Spans spans;
  private final ApprovalPolicy policy;
  private final OpenTasks tasks;
  private final Plans plans;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;

  DecideExtension(
      Extensions extensions,
      RequestContext.Contexts contexts,
      Spans spans,
      ApprovalPolicy policy,
      OpenTasks tasks,
      Plans plans,
      MeasureJournal journal,
      ApplicationEventPublisher events) {
    this.extensions = extensions;
    this.contexts = contexts;
    this.spans = spans;
    this.policy = policy;
    this.tasks = tasks;
    this.plans = plans;
    this.journal = journal;
    this.events = events;
  }

  /**
   * @param until the day granted, where it is not the one asked for
   */
  record Form(@NotNull Boolean granted, LocalDate until, @Size(max = 2000) String reason) {

    @AssertTrue(message = "refusal-needs-reason")
    boolean isReasonGiven() {
      return !Boolean.FALSE.equals(granted) || (reason != null && !reason.isBlank());
    }
  }

  @Override
  public TaskKind kind() {
    return TaskKind.DECIDE_EXTENSION;
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Object context(OpenTask task) {
    return contexts.of(task);
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
    Extension request = extensions.behind(task);
    LocalDate until = form.granted() ? granted(request, form, task) : null;
    extensions.decide(request.id(), until, form.reason(), task.unit(), actor);
    journal.byPerson(
        request.measure(),
        actor,
        request.unit(),
        form.granted() ? "extension-granted" : "extension-refused",
        form.granted() ? until.toString() : form.reason());
    events.publishEvent(new ExtensionDecided(extensions.get(request.id())));
    return Map.of("granted", form.granted());
  }

  /** The day granted. The office cannot grant on its own what the rules leave to the leaders. */
  private LocalDate granted(Extension request, Form form, OpenTask step) {
    LocalDate until = form.until() == null ? request.until() : form.until();
    OpenTask task = tasks.find(request.task()).orElseThrow();
    spans.check(task, until);
    boolean byLeaders = step.unit().equals(plans.plan(step.plan()).leaders());
    int earlier = extensions.earlier(task).size();
    if (!byLeaders && policy.of(earlier, task.kind(), request.due(), until) == Approver.LEADERS) {
      throw FormInvalid.of("until", "until-needs-leaders");
    }
    return until;
  }
}
