package duban.planning;

import duban.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A measure of a published plan, running or ended.
 *
 * @param units every unit once, leads first, in document order
 * @param closedAt when its closure (销号) was accepted, else null
 * @param endedAt when it was closed, or ended with its plan, else null
 */
public record PublishedMeasure(
    MeasureId id,
    PlanSection section,
    String printedNumber,
    String title,
    String text,
    LocalDate deadline,
    String recurrence,
    Instant closedAt,
    String grade,
    MeasureState state,
    Instant endedAt,
    List<MeasureUnit> units) {

  public String number() {
    return id.number();
  }

  public MeasureRef ref() {
    return new MeasureRef(id.number(), title);
  }

  public boolean closed() {
    return state == MeasureState.CLOSED;
  }

  public List<UnitId> unitsOf(MeasureUnit.Role role) {
    return units.stream().filter(unit -> unit.role() == role).map(MeasureUnit::unit).toList();
  }

  /**
   * The first lead, or where the document names none the first unit: it answers for the measure.
   */
  public UnitId coordinator() {
    return units.get(0).unit();
  }
}
