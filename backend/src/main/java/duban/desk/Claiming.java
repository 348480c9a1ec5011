package duban.desk;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.engine.Attempts;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.People;
import duban.organisation.PersonRef;
import duban.work.Assigning;
import duban.work.OpenTask;
import duban.work.Work;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes tasks of a unit, lets go of them and hands them over, each kept in the audit trail. */
@Service
class Claiming {

  private final Work work;
  private final Assigning assigning;
  private final People people;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Attempts attempts;
  private final Clock clock;

  Claiming(
      Work work,
      Assigning assigning,
      People people,
      Organisation organisation,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Attempts attempts,
      Clock clock) {
    this.work = work;
    this.assigning = assigning;
    this.people = people;
    this.organisation = organisation;
    this.audit = audit;
    this.events = events;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** Whom the person could hand a task over to. */
  List<PersonRef> colleagues(Actor actor, String id) {
    OpenTask task = work.task(actor, id);
    return people.of(task.unit()).stream()
        .filter(it -> !it.username().equals(task.assignee()))
        .map(it -> new PersonRef(it.username(), it.name()))
        .toList();
  }

  /**
   * Takes a task; one's own stays as it is.
   *
   * @throws TaskTaken when a colleague has it
   */
  void claim(Actor actor, String id) {
    attempts.of(
        () -> {
          OpenTask task = work.hold(actor, id);
          if (Claims.isFree(task)) {
            assign(task, actor, actor.username(), "claim", null);
          } else if (!Claims.isOf(task, actor)) {
            throw taken(task);
          }
          return task;
        });
  }

  /**
   * Gives a task back to the unit; one that nobody has stays so.
   *
   * @throws TaskTaken when a colleague has it
   */
  void release(Actor actor, String id) {
    attempts.of(
        () -> {
          OpenTask task = work.hold(actor, id);
          if (Claims.mayRelease(task, actor)) {
            assign(task, actor, null, "release", null);
          } else if (!Claims.isFree(task)) {
            throw taken(task);
          }
          return task;
        });
  }

  /**
   * Gives a task to a colleague, who is told.
   *
   * @throws TaskTaken when another colleague has it
   * @throws NotAColleague when the other does not belong to the unit
   */
  void handOver(Actor actor, String id, String to, String note) {
    attempts.of(
        () -> {
          OpenTask task = work.hold(actor, id);
          if (!Claims.mayHandOver(task, actor)) {
            throw taken(task);
          }
          PersonRef colleague = colleague(task, to);
          String said = note == null || note.isBlank() ? null : note.strip();
          assign(task, actor, to, "hand-over", colleague.name() + (said == null ? "" : ":" + said));
          events.publishEvent(new TaskHandedOver(task, actor, colleague, said));
          return task;
        });
  }

  private void assign(OpenTask task, Actor actor, String to, String action, String detail) {
    assigning.assign(task, to);
    audit.record(
        new AuditEntry(
            clock.instant(),
            actor.username(),
            actor.name(),
            organisation.nameOf(task.unit()),
            task.measure() == null ? null : task.measure().value(),
            task.plan(),
            action,
            detail));
  }

  private PersonRef colleague(OpenTask task, String username) {
    return people.of(task.unit()).stream()
        .filter(it -> it.username().equals(username))
        .map(it -> new PersonRef(it.username(), it.name()))
        .findFirst()
        .orElseThrow(() -> new NotAColleague(username));
  }

  private TaskTaken taken(OpenTask task) {
    return new TaskTaken(task, people.refs(Set.of(task.assignee())).get(task.assignee()));
  }
}
