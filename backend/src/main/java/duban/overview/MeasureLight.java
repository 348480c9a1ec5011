package duban.overview;

import duban.planning.MeasureState;
import duban.planning.PublishedMeasure;
import duban.work.OpenTask;
import duban.work.TimeLight;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/** The time light of a measure: the worst of its open tasks, or that it is parked or has ended. */
public enum MeasureLight {
  OVERDUE,
  DUE_SOON,
  ON_TIME,
  SUSPENDED,
  CLOSED,
  WOUND_UP;

  static MeasureLight of(
      PublishedMeasure measure, Collection<OpenTask> open, Function<OpenTask, TimeLight> light) {
    if (measure.state() != MeasureState.RUNNING) {
      return valueOf(measure.state().name());
    }
    return open.stream()
        .filter(task -> !task.kind().ofSupervision())
        .map(light)
        .min(Comparator.naturalOrder())
        .map(worst -> valueOf(worst.name()))
        .orElse(ON_TIME);
  }
}
