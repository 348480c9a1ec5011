package duban.testing;

import duban.organisation.People;
import duban.planning.MeasureId;
import duban.review.DraftPublishing;
import duban.review.Upload;
import duban.testing.PlanText.MeasureText;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Publishes small plans, each under a key of its own. */
public final class PlanDesk {

  private static final AtomicInteger PLANS = new AtomicInteger();

  private final DraftPublishing publishing;
  private final People people;
  private final Time time;

  PlanDesk(DraftPublishing publishing, People people, Time time) {
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
    publish(key, plan.document());
    time.runJobs();
    return key;
  }

  /** Publishes a document under a key, as the office and without review. */
  public void publish(String key, String document) {
    byte[] file = document.getBytes(StandardCharsets.UTF_8);
    publishing.publishAsRead(
        key, new Upload(key + ".txt", file), people.actor("office").orElseThrow());
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
