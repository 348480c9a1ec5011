package duban.review;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.organisation.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes what happens to a draft as a whole into the audit trail. */
@Component
class DraftJournal {

  private final AuditTrail audit;
  private final Clock clock;

  DraftJournal(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  void record(PlanDraft draft, Actor actor, String action) {
    audit.record(
        new AuditEntry(
            clock.instant(),
            actor.username(),
            actor.name(),
            null,
            null,
            draft.key(),
            action,
            draft.fileName() + " (" + draft.id() + ")"));
  }
}
