package duban.supervision;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes what happens to a case into the record of its measure, or of its plan. */
@Component
class CaseJournal {

  private final AuditTrail audit;
  private final Organisation organisation;
  private final Clock clock;

  CaseJournal(AuditTrail audit, Organisation organisation, Clock clock) {
    this.audit = audit;
    this.organisation = organisation;
    this.clock = clock;
  }

  void byPerson(SupervisionCase matter, Actor actor, String action, String detail) {
    record(matter, actor.username(), actor.name(), action, detail);
  }

  void bySystem(SupervisionCase matter, String action) {
    record(matter, null, AuditEntry.SYSTEM, action, matter.kind());
  }

  private void record(
      SupervisionCase matter, String actor, String name, String action, String detail) {
    audit.record(
        new AuditEntry(
            clock.instant(),
            actor,
            name,
            organisation.nameOf(matter.unit()),
            matter.measure() == null ? null : matter.measure().value(),
            matter.plan(),
            action,
            detail));
  }
}
