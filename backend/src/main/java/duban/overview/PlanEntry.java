package duban.overview;

import duban.indicator.ProgressLight;
import duban.organisation.UnitId;
import duban.planning.MeasureUnit;
import duban.planning.PublishedMeasure;
import java.util.List;
import java.util.Map;

/**
 * A measure with its lights and with what each unit has to do in it.
 *
 * @param progress null where it has no indicator
 */
public record PlanEntry(
    PublishedMeasure measure, MeasureLight light, ProgressLight progress, List<Part> parts) {

  /**
   * What a unit, or a group as a whole, has in a measure.
   *
   * @param members of the group with the lights of their own tasks, none for a unit
   * @param light the worst of its own tasks; the measure's when that does not run
   */
  public record Part(
      UnitId unit, MeasureUnit.Role role, Map<UnitId, MeasureLight> members, MeasureLight light) {

    /** Whether it is the unit's own, or that of a group it is a member of. */
    public boolean isOf(UnitId wanted) {
      return unit.equals(wanted) || members.containsKey(wanted);
    }

    /** Of the tasks of one of the units it is of. */
    public MeasureLight lightOf(UnitId wanted) {
      return members.getOrDefault(wanted, light);
    }
  }
}
