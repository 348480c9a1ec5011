package duban.demo;

import duban.engine.EngineClock;
import duban.organisation.DemoOrganisation;
import duban.organisation.People;
import duban.planning.Plans;
import duban.review.DraftPublishing;
import duban.review.Upload;
import java.io.IOException;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Publishes the sample plan at the first start, on the day after it was issued, and tells of it.
 */
@Component
@ConditionalOnBooleanProperty("duban.demo")
@Order(DemoOrganisation.ORDER + 1)
class DemoPlan implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(DemoPlan.class);
  private static final String KEY = "xuzhou-2023";
  private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2023-03-20T09:00:00+08:00");

  private final Plans plans;
  private final DraftPublishing publishing;
  private final People people;
  private final EngineClock clock;
  private final DemoStory story;
  private final DemoSettings settings;

  DemoPlan(
      Plans plans,
      DraftPublishing publishing,
      People people,
      EngineClock clock,
      DemoStory story,
      DemoSettings settings) {
    this.plans = plans;
    this.publishing = publishing;
    this.people = people;
    this.clock = clock;
    this.story = story;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (!plans.all().isEmpty()) {
      return;
    }
    clock.startAt(PUBLISHED.toInstant());
    switch (settings.story()) {
      case START -> {
        publish();
        story.tellStart(KEY);
      }
      case HALF_YEAR -> {
        publish();
        story.tellHalfYear(KEY);
      }
      case NONE -> log.info("No plan is published: import one");
    }
  }

  private void publish() throws IOException {
    byte[] document =
        new ClassPathResource("duban/plans/" + KEY + "/source.txt").getContentAsByteArray();
    long start = System.nanoTime();
    publishing.publishAsRead(
        KEY, new Upload(KEY + ".txt", document), people.actor("office").orElseThrow());
    log.info("Published plan {} in {} ms", KEY, (System.nanoTime() - start) / 1_000_000);
  }
}
