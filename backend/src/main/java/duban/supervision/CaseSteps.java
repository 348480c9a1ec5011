package duban.supervision;

import duban.audit.AuditEntry;
import duban.organisation.Actor;
import duban.organisation.People;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Steps on a case and its end: recorded, and told to whom they concern. */
@Component
class CaseSteps {

  private final SupervisionCases cases;
  private final CaseJournal journal;
  private final Plans plans;
  private final People people;
  private final ApplicationEventPublisher events;

  CaseSteps(
      SupervisionCases cases,
      CaseJournal journal,
      Plans plans,
      People people,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.journal = journal;
    this.plans = plans;
    this.people = people;
    this.events = events;
  }

  /**
   * A person urges or shows a card.
   *
   * @return whether an interview is to be recorded
   */
  boolean byPerson(SupervisionCase matter, Level level, String note, Actor actor) {
    cases.take(matter, level, note, actor.name(), false);
    journal.byPerson(matter, actor, level.action(), note);
    return tell(matter.id(), level, note, actor.name(), false, false);
  }

  /** As {@link #byPerson}, by the rules. */
  boolean bySystem(SupervisionCase matter, Level level, boolean tellLeaders) {
    cases.take(matter, level, null, AuditEntry.SYSTEM, true);
    journal.bySystem(matter, level.action());
    return tell(matter.id(), level, null, AuditEntry.SYSTEM, true, tellLeaders);
  }

  private boolean tell(
      long id, Level level, String note, String by, boolean bySystem, boolean leaders) {
    SupervisionCase matter = cases.get(id);
    boolean interview = matter.asksForInterview();
    if (interview) {
      cases.askForInterview(id);
      matter = cases.get(id);
    }
    Told told = told(matter, leaders || level == Level.RED_CARD);
    events.publishEvent(new StepTaken(matter, level, note, by, bySystem, told));
    if (interview) {
      events.publishEvent(new InterviewAsked(matter, told));
    }
    return interview;
  }

  void opened(long id) {
    SupervisionCase matter = cases.get(id);
    events.publishEvent(new CaseOpened(matter, told(matter, false)));
  }

  /** A person ends a case. */
  void end(SupervisionCase matter, SupervisionCase.State state, String note, Actor actor) {
    cases.take(matter, Level.NONE, note, actor.name(), false);
    journal.byPerson(matter, actor, action(state), note);
    ended(matter.id(), state, note, actor.name());
  }

  /** A case ends by what happened to its task. */
  void end(SupervisionCase matter, SupervisionCase.State state) {
    journal.bySystem(matter, action(state));
    ended(matter.id(), state, null, null);
  }

  private void ended(long id, SupervisionCase.State state, String note, String by) {
    cases.end(id, state, by);
    SupervisionCase matter = cases.get(id);
    events.publishEvent(new CaseEnded(matter, note, told(matter, false)));
  }

  private static String action(SupervisionCase.State state) {
    return switch (state) {
      case SETTLED -> "settled";
      case WAIVED -> "waived";
      case EXTENDED -> "extended";
      case LAPSED -> "lapsed";
      case OPEN -> throw new IllegalArgumentException("An open case has not ended");
    };
  }

  private Told told(SupervisionCase matter, boolean leaders) {
    PublishedPlan plan = plans.plan(matter.plan());
    return new Told(
        matter.unit(),
        people.headsOf(matter.unit()),
        plan.office(),
        leaders ? plan.leaders() : null);
  }
}
