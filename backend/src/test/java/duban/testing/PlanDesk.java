package duban.testing;

import duban.organisation.People;
import duban.planning.MeasureId;
import duban.planning.Publishing;
import duban.testing.PlanText.MeasureText;
import java.util.concurrent.atomic.AtomicInteger;

/** Publishes small plans, each under a key of its own. */
public final class PlanDesk {

  private static final AtomicInteger PLANS = new AtomicInteger();

  private final Publishing publishing;
  private final People people;
  private final Time time;

  PlanDesk(Publishing publishing, People people, Time time) {
    this.publishing = publishing;
    this.people = people;
    this.time = time;
  }

  /**
   * Publishes a plan as the office.
   *
   * @return its key
   */
  public String publish(PlanText plan) {
    String key = newKey();
    publishing.publish(key, plan.document(), people.actor("office").orElseThrow());
    time.runJobs();
    return key;
  }

  /** Publishes a plan of this one measure. */
  public MeasureId publish(MeasureText measure) {
    return MeasureId.of(publish(PlanText.aPlan(measure)), "1");
  }

  /** A key that no plan has. */
  public String newKey() {
    return "plan-" + PLANS.incrementAndGet();
  }
}
