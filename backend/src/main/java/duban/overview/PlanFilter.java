package duban.overview;

import duban.indicator.ProgressLight;
import duban.organisation.UnitId;
import duban.planning.MeasureState;
import duban.planning.MeasureUnit;
import java.util.List;

/**
 * Which measures of a plan to show; null takes all.
 *
 * @param light of the measure; where a unit or a role is asked for, of the part in that role
 * @param q words of the measure or names of its units
 */
record PlanFilter(
    String section,
    UnitId unit,
    MeasureUnit.Role role,
    MeasureLight light,
    ProgressLight progress,
    MeasureState state,
    String q) {

  /** What the matrix asks of: where in it a reader looks does not change what stands in it. */
  PlanFilter forMatrix() {
    return new PlanFilter(null, null, role, light, progress, state, q);
  }

  PlanFilter withoutLight() {
    return new PlanFilter(section, unit, role, null, progress, state, q);
  }

  PlanFilter withoutProgress() {
    return new PlanFilter(section, unit, role, light, null, state, q);
  }

  PlanFilter withoutState() {
    return new PlanFilter(section, unit, role, light, progress, null, q);
  }

  /** What it asks of the measure as a whole, but for its words. */
  boolean takes(PlanEntry entry) {
    return fits(section, entry.measure().section().number())
        && fits(progress, entry.progress())
        && fits(state, entry.measure().state())
        && (ofParts() ? !parts(entry).isEmpty() : fits(light, entry.light()));
  }

  /** The parts in a measure that it asks for. */
  List<PlanEntry.Part> parts(PlanEntry entry) {
    return entry.parts().stream()
        .filter(part -> unit == null || part.isOf(unit))
        .filter(part -> fits(role, part.role()))
        .filter(part -> !ofParts() || fits(light, lightOf(part)))
        .toList();
  }

  /** Of what the unit asked for has to do, else of the part as a whole. */
  MeasureLight lightOf(PlanEntry.Part part) {
    return unit == null ? part.light() : part.lightOf(unit);
  }

  boolean ofParts() {
    return unit != null || role != null;
  }

  private static boolean fits(Object wanted, Object is) {
    return wanted == null || wanted.equals(is);
  }
}
