package duban.reporting.facts;

import duban.planning.MeasureState;
import duban.planning.PublishedMeasure;
import duban.work.OpenTask;
import duban.work.TimeLight;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/** A measure and its time light (时限灯): the worst of its open tasks, or that it has none. */
public record Lit(Topic topic, Light light) {

  /** What can be said of the time a measure has left; nothing of its progress. */
  public enum Light {
    OVERDUE("已超期"),
    DUE_SOON("临近期限"),
    ON_TIME("期限内"),
    SUSPENDED("挂账"),
    CLOSED("已销号");

    private final String title;

    Light(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  static Lit of(
      Topic topic,
      PublishedMeasure measure,
      Collection<OpenTask> open,
      Function<OpenTask, TimeLight> lights) {
    return new Lit(topic, light(measure, open, lights));
  }

  private static Light light(
      PublishedMeasure measure, Collection<OpenTask> open, Function<OpenTask, TimeLight> lights) {
    if (measure.state() == MeasureState.SUSPENDED) {
      return Light.SUSPENDED;
    }
    if (measure.state() != MeasureState.RUNNING) {
      return Light.CLOSED;
    }
    return open.stream()
        .filter(task -> !task.kind().ofSupervision())
        .map(lights)
        .min(Comparator.naturalOrder())
        .map(worst -> Light.valueOf(worst.name()))
        .orElse(Light.ON_TIME);
  }
}
