package duban.oversight;

import duban.indicator.ProgressLight;
import duban.planning.MeasureId;
import duban.supervision.Level;
import duban.work.TaskKind;
import java.util.function.Function;
import org.springframework.lang.Nullable;

/**
 * What of the desk is shown; null takes all.
 *
 * @param level the highest step taken; {@code NONE} is what was not urged yet
 * @param light the progress light (进度灯) of the measure; the time light is the view
 * @param charge username of who looks after it
 */
record DeskFilter(
    @Nullable String unit,
    @Nullable String plan,
    @Nullable TaskKind kind,
    @Nullable Level level,
    @Nullable ProgressLight light,
    @Nullable String charge) {

  boolean takes(Matter matter, Function<MeasureId, ProgressLight> lights) {
    return (unit == null || matter.unit().value().equals(unit))
        && (plan == null || matter.plan().equals(plan))
        && takesBesidesPlace(matter, lights);
  }

  /** As {@link #takes}, whatever unit and plan are chosen: for maps of all units and plans. */
  boolean takesBesidesPlace(Matter matter, Function<MeasureId, ProgressLight> lights) {
    return (kind == null || matter.kind() == kind)
        && (level == null || matter.level() == level)
        && (charge == null || charge.equals(matter.charge()))
        && (light == null || (matter.measure() != null && lights.apply(matter.measure()) == light));
  }
}
