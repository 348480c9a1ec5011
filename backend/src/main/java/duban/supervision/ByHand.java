package duban.supervision;

import duban.engine.Attempts;
import duban.engine.Processes;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.Deadlines;
import duban.planning.MeasureId;
import duban.planning.PlanNotFound;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.problem.Problem;
import duban.security.NotAllowed;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskNotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the office does about cases of its plans at any time, beside what the rules do. */
@Service
public class ByHand {

  private final SupervisionCases cases;
  private final CaseSteps steps;
  private final CaseJournal journal;
  private final OpenTasks tasks;
  private final Processes processes;
  private final Plans plans;
  private final Deadlines deadlines;
  private final PlanOffice office;
  private final Attempts attempts;

  ByHand(
      SupervisionCases cases,
      CaseSteps steps,
      CaseJournal journal,
      OpenTasks tasks,
      Processes processes,
      Plans plans,
      Deadlines deadlines,
      PlanOffice office,
      Attempts attempts) {
    this.cases = cases;
    this.steps = steps;
    this.journal = journal;
    this.tasks = tasks;
    this.processes = processes;
    this.plans = plans;
    this.deadlines = deadlines;
    this.office = office;
    this.attempts = attempts;
  }

  /** What became of several cases; {@code problem} is the slug of the refusal. */
  public record Outcome(List<Long> done, List<Refused> refused) {

    /** A case that was left as it is. */
    public record Refused(
        @com.fasterxml.jackson.annotation.JsonProperty("case") long matter, String problem) {}
  }

  /**
   * Urges, shows a card, waives or settles.
   *
   * @throws CaseNotFound when it is none of a plan the person's units supervise or lead
   * @throws NotAllowed for leaders, who see and do not act
   * @throws CaseOver when it ended meanwhile
   * @throws CardNotHigher when such a card was shown
   */
  public void act(Actor actor, long id, CaseAction action, String note) {
    attempts.of(() -> actOnce(actor, id, action, note));
  }

  /** Does the same about each of several cases; one that is refused keeps no other from it. */
  public Outcome act(Actor actor, List<Long> ids, CaseAction action, String note) {
    List<Long> done = new ArrayList<>();
    List<Outcome.Refused> refused = new ArrayList<>();
    for (Long id : ids.stream().distinct().toList()) {
      try {
        act(actor, id, action, note);
        done.add(id);
      } catch (Problem problem) {
        refused.add(new Outcome.Refused(id, problem.slug()));
      }
    }
    return new Outcome(done, refused);
  }

  private SupervisionCase actOnce(Actor actor, long id, CaseAction action, String note) {
    SupervisionCase found = cases.find(id).orElseThrow(() -> new CaseNotFound(id));
    office.of(actor, found.plan(), new CaseNotFound(id));
    tasks.holdAll(found.subject());
    SupervisionCase matter = cases.hold(id);
    if (!matter.open()) {
      throw new CaseOver(id);
    }
    if (!action.fits(matter)) {
      throw action.isStep() ? new CardNotHigher(matter.level()) : new ActionNotOffered(action);
    }
    switch (action) {
      case URGE, YELLOW_CARD, RED_CARD -> step(matter, action.level(), note, actor);
      case WAIVE -> end(matter, SupervisionCase.State.WAIVED, Supervision.WAIVED, note, actor);
      case SETTLE -> end(matter, SupervisionCase.State.SETTLED, Supervision.SETTLED, note, actor);
    }
    return matter;
  }

  private void step(SupervisionCase matter, Level level, String note, Actor actor) {
    boolean interview = steps.byPerson(matter, level, note, actor);
    Optional<OpenTask> asked = tasks.supervising(List.of(matter.id())).stream().findFirst();
    if (asked.isPresent()) {
      // the rules have asked the office what to do: this is its answer
      processes.complete(asked.get().id(), Map.of("waived", false, "interviewDue", interview));
    } else {
      deliver(matter, Supervision.STEP_BY_HAND, Map.of("interviewDue", interview));
    }
  }

  private void end(
      SupervisionCase matter,
      SupervisionCase.State state,
      String message,
      String note,
      Actor actor) {
    steps.end(matter, state, note, actor);
    deliver(matter, message, Map.of());
  }

  private void deliver(SupervisionCase matter, String message, Map<String, Object> variables) {
    if (!processes.deliver(message, matter.processInstance(), variables)) {
      throw new CaseOver(matter.id());
    }
  }

  /**
   * Opens a case on an open task, before its date or after a waiver, and urges the unit.
   *
   * @return the case's id
   * @throws CaseAlreadyOpen when the task is under supervision
   */
  public long openOnTask(Actor actor, String id, String reason) {
    return attempts.of(
        () -> {
          OpenTask task =
              tasks
                  .find(id)
                  .filter(found -> !found.kind().ofSupervision() && found.due() != null)
                  .orElseThrow(() -> new TaskNotFound(id));
          office.of(actor, task.plan(), new TaskNotFound(id));
          tasks.holdAll(task.measure() == null ? task.plan() : task.measure().value());
          if (tasks.find(id).isEmpty()) {
            throw new TaskNotFound(id);
          }
          return begin(cases.openByHand(task, actor.name(), reason), task.plan(), reason, actor);
        });
  }

  /**
   * Opens a case on what the lead of a measure does as a whole, and urges it.
   *
   * @return the case's id
   */
  public long openOnLead(Actor actor, MeasureId id, String reason) {
    return attempts.of(
        () -> {
          office.of(actor, id.plan(), new PlanNotFound(id.plan()));
          PublishedMeasure measure = plans.measure(id);
          tasks.holdAll(id.value());
          if (measure.closed()) {
            throw new MeasureClosed(id);
          }
          UnitId lead = measure.coordinator();
          Instant due = deadlines.implementation(id.value()).toInstant();
          return begin(
              cases.openByHand(id, lead, due, actor.name(), reason), id.value(), reason, actor);
        });
  }

  private long begin(Optional<Long> opened, String subject, String reason, Actor actor) {
    long id = opened.orElseThrow(() -> new CaseAlreadyOpen(subject));
    SupervisionCase matter = cases.get(id);
    journal.byPerson(matter, actor, "case-opened", reason);
    steps.opened(id);
    boolean interview = steps.byPerson(matter, Level.URGE, reason, actor);
    String process =
        processes.startBy(
            Supervision.OPENED_BY_HAND,
            matter.subject(),
            Map.of("caseId", id, "interviewDue", interview));
    cases.runs(id, process);
    return id;
  }
}
