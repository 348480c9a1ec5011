package duban.extension;

import duban.engine.Processes;
import duban.organisation.Actor;
import duban.planning.MeasureId;
import duban.planning.MeasureJournal;
import duban.planning.PlanAccess;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.work.OpenTask;
import duban.work.TaskGone;
import duban.work.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking for more time, taking that back, and reading what was asked. */
@Service
public class Extending {

  private static final String PROCESS = "extension";
  private static final String OVER = "Message_ExtensionOver";

  private final Extensions extensions;
  private final Spans spans;
  private final ApprovalPolicy policy;
  private final Work work;
  private final Processes processes;
  private final Plans plans;
  private final PlanAccess access;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Extending(
      Extensions extensions,
      Spans spans,
      ApprovalPolicy policy,
      Work work,
      Processes processes,
      Plans plans,
      PlanAccess access,
      MeasureJournal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.extensions = extensions;
    this.spans = spans;
    this.policy = policy;
    this.work = work;
    this.processes = processes;
    this.plans = plans;
    this.access = access;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What there is to know before asking.
   *
   * @param until the day thought of, or null
   * @throws ExtensionTooLate when the due date has passed
   */
  public ExtensionOutlook outlook(Actor actor, String id, LocalDate until) {
    OpenTask task = work.task(actor, id);
    requirePossible(task);
    List<Extension> earlier = extensions.earlier(task);
    LocalDate thoughtOf = until == null ? spans.of(task).first() : until;
    return new ExtensionOutlook(
        task,
        spans.of(task),
        policy.workingDays(task.due(), thoughtOf),
        policy.of(earlier.size(), task.kind(), task.due(), thoughtOf),
        earlier,
        extensions.openOf(id).orElse(null));
  }

  /**
   * Asks for more time.
   *
   * @param until a working day after the due date
   * @throws ExtensionTooLate when the due date has passed
   * @throws ExtensionAlreadyAsked while another request on the task is open
   */
  @Transactional
  public Extension ask(Actor actor, String id, LocalDate until, String reason, String progress) {
    OpenTask task = work.hold(actor, id);
    requirePossible(task);
    extensions
        .openOf(id)
        .ifPresent(
            open -> {
              throw new ExtensionAlreadyAsked(open);
            });
    spans.check(task, until);
    long extension = extensions.add(task, until, reason, progress, actor);
    journal.byPerson(task.measure(), actor, task.unit(), "extension-asked", reason);
    extensions.runsIn(
        extension,
        processes.start(
            PROCESS,
            task.measure().value(),
            Map.of(
                "extensionId",
                extension,
                "measureId",
                task.measure().value(),
                "planKey",
                task.plan())));
    Extension asked = extensions.get(extension);
    events.publishEvent(new ExtensionAsked(asked));
    return asked;
  }

  /**
   * Takes a request back.
   *
   * @throws ExtensionEnded when it is decided already
   */
  @Transactional
  public void withdraw(Actor actor, long id) {
    Extension extension =
        extensions
            .find(id)
            .filter(found -> actor.belongsTo(found.unit()))
            .orElseThrow(() -> new ExtensionNotFound(id));
    if (!end(extension, Extension.State.WITHDRAWN)) {
      throw new ExtensionEnded(extension);
    }
    journal.byPerson(
        extension.measure(),
        actor,
        extension.unit(),
        "extension-withdrawn",
        extension.kind().slug());
  }

  /**
   * @throws ExtensionNotFound when there is none, or the person may not see it
   */
  public Extension extension(Actor actor, long id) {
    return extensions
        .find(id)
        .filter(found -> mayRead(actor, found, plans.measure(found.measure())))
        .orElseThrow(() -> new ExtensionNotFound(id));
  }

  /** What was asked on a measure: all of it for those who oversee it, a unit's own for others. */
  public List<Extension> ofMeasure(Actor actor, String plan, String number) {
    PublishedMeasure measure = access.measure(actor, plan, number);
    return extensions.ofMeasure(MeasureId.of(plan, number)).stream()
        .filter(found -> mayRead(actor, found, measure))
        .toList();
  }

  private boolean mayRead(Actor actor, Extension extension, PublishedMeasure measure) {
    return actor.belongsTo(extension.unit()) || access.oversees(actor, measure);
  }

  /** The task ended first, done or taken away: there is nothing left to decide. */
  @EventListener
  void on(TaskGone gone) {
    extensions
        .openOf(gone.task().id())
        .filter(open -> end(open, Extension.State.LAPSED))
        .ifPresent(
            open ->
                journal.byTime(
                    open.measure(), open.unit(), "extension-lapsed", open.kind().slug()));
  }

  private boolean end(Extension extension, Extension.State state) {
    if (!extensions.end(extension.id(), state)) {
      return false;
    }
    processes.deliver(OVER, extension.processInstance());
    return true;
  }

  private void requirePossible(OpenTask task) {
    if (!spans.isExtendable(task)) {
      throw new ExtensionNotPossible(task);
    }
    if (!clock.instant().isBefore(task.due())) {
      throw new ExtensionTooLate(task);
    }
    if (spans.of(task).isEmpty()) {
      throw new ExtensionNotPossible(task);
    }
  }
}
