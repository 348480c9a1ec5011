package duban.supervision;

import duban.engine.Attempts;
import duban.organisation.Actor;
import duban.organisation.People;
import duban.organisation.UnitId;
import duban.problem.FormInvalid;
import org.springframework.stereotype.Service;

/** Giving a case to a colleague of the office, who looks after it from then on. */
@Service
public class HandingOver {

  private final SupervisionCases cases;
  private final Charges charges;
  private final CaseJournal journal;
  private final PlanOffice office;
  private final People people;
  private final Attempts attempts;

  HandingOver(
      SupervisionCases cases,
      Charges charges,
      CaseJournal journal,
      PlanOffice office,
      People people,
      Attempts attempts) {
    this.cases = cases;
    this.charges = charges;
    this.journal = journal;
    this.office = office;
    this.people = people;
    this.attempts = attempts;
  }

  /**
   * Gives a case to somebody of the office of its plan, the person themselves among them.
   *
   * @throws CaseNotFound when it is none of a plan the person's units supervise or lead
   * @throws CaseOver when it has ended
   */
  public void handOver(Actor actor, long id, String username, String note) {
    attempts.of(
        () -> {
          SupervisionCase found = cases.find(id).orElseThrow(() -> new CaseNotFound(id));
          UnitId unit = office.of(actor, found.plan(), new CaseNotFound(id));
          if (!cases.hold(id).open()) {
            throw new CaseOver(id);
          }
          Actor colleague = colleague(unit, username);
          charges.give(id, username, actor);
          journal.byPerson(found, actor, "case-handed-over", said(colleague.name(), note));
          return id;
        });
  }

  private Actor colleague(UnitId office, String username) {
    return people.of(office).stream()
        .filter(person -> person.username().equals(username))
        .findFirst()
        .orElseThrow(() -> FormInvalid.of("to", "not-of-the-office"));
  }

  private static String said(String name, String note) {
    return note == null || note.isBlank() ? name : name + ":" + note;
  }
}
