package duban.extension;

import duban.organisation.Actor;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The requests for more time that wait for a person's decision. */
@Service
public class Undecided {

  private final Extensions extensions;
  private final ExtensionView.Views views;
  private final Plans plans;

  Undecided(Extensions extensions, ExtensionView.Views views, Plans plans) {
    this.extensions = extensions;
    this.views = views;
    this.plans = plans;
  }

  /**
   * A request and the task by which it is decided.
   *
   * @param step the task of the office or the leaders
   * @param task what the unit wants more time for
   */
  public record Request(
      String step, String task, PlanRef plan, MeasureRef measure, ExtensionView extension) {}

  /** The most urgent to decide first. */
  public List<Request> of(Actor actor) {
    Map<String, Extension> undecided = extensions.undecided(actor.units());
    Map<String, PlanRef> planRefs =
        plans.all().stream().collect(Collectors.toMap(PublishedPlan::key, PublishedPlan::ref));
    var measures = plans.refs(undecided.values().stream().map(Extension::measure).toList());
    return undecided.entrySet().stream()
        .map(
            it ->
                new Request(
                    it.getKey(),
                    it.getValue().task(),
                    planRefs.get(it.getValue().measure().plan()),
                    measures.get(it.getValue().measure()),
                    views.of(it.getValue(), actor.units())))
        .toList();
  }
}
