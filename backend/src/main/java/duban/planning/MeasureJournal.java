package duban.planning;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.UnitId;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes what happens to a measure into the audit trail. */
@Component
public class MeasureJournal {

  private final AuditTrail audit;
  private final Organisation organisation;
  private final Clock clock;

  MeasureJournal(AuditTrail audit, Organisation organisation, Clock clock) {
    this.audit = audit;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * A person acted.
   *
   * @param unit the unit the person acted for, or null
   */
  public void byPerson(MeasureId measure, Actor actor, UnitId unit, String action, String detail) {
    audit.record(
        new AuditEntry(
            clock.instant(),
            actor.username(),
            actor.name(),
            nameOf(unit),
            measure.value(),
            measure.plan(),
            action,
            detail));
  }

  /** A timer acted; {@code unit} is the unit it concerns, or null. */
  public void byTime(MeasureId measure, UnitId unit, String action, String detail) {
    audit.record(
        AuditEntry.bySystem(
            clock.instant(), nameOf(unit), measure.value(), measure.plan(), action, detail));
  }

  /** As {@link #byTime}, but not twice: a job that is tried again leaves one entry. */
  public void byTimeOnce(MeasureId measure, UnitId unit, String action, String detail) {
    boolean recorded =
        audit.ofMeasure(measure.value()).stream()
            .anyMatch(
                entry ->
                    entry.action().equals(action)
                        && Objects.equals(entry.unitName(), nameOf(unit))
                        && Objects.equals(entry.detail(), detail));
    if (!recorded) {
      byTime(measure, unit, action, detail);
    }
  }

  private String nameOf(UnitId unit) {
    return unit == null ? null : organisation.nameOf(unit);
  }
}
