package duban.demo;

import duban.engine.EngineClock;
import duban.organisation.Actor;
import duban.problem.FormInvalid;
import duban.security.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock of the demonstration, which can be moved forward. */
@RestController
@RequestMapping("/api/demo/clock")
@ConditionalOnBooleanProperty("duban.demo")
class ClockController {

  /** Further than this one step never goes: the jobs of two years are minutes of work. */
  private static final Period MOST = Period.ofYears(1);

  private final Clock clock;
  private final EngineClock engine;

  ClockController(Clock clock, EngineClock engine) {
    this.clock = clock;
    this.engine = engine;
  }

  record Form(String advance) {}

  record Now(Instant now) {}

  record Moved(Instant now, int jobs) {}

  @GetMapping
  Now now(Actor actor) {
    return new Now(clock.instant());
  }

  /** Moves the clock by an ISO period such as P7D; what falls due on the way happens. */
  @PostMapping
  Moved advance(Actor actor, @RequestBody Form form) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    ZonedDateTime target = now.plus(amount(form.advance()));
    if (!target.isAfter(now) || target.isAfter(now.plus(MOST))) {
      throw FormInvalid.of("advance", "must be more than nothing and at most one year");
    }
    AtomicInteger jobs = new AtomicInteger();
    SignedIn.asNobody(() -> jobs.set(engine.moveTo(target.toInstant())));
    return new Moved(clock.instant(), jobs.get());
  }

  /** Days, weeks and months by the calendar (P7D, P1M); hours by the clock (PT12H). */
  private static TemporalAmount amount(String text) {
    try {
      return text != null && text.startsWith("PT") ? Duration.parse(text) : Period.parse(text);
    } catch (DateTimeParseException | NullPointerException ex) {
      throw FormInvalid.of("advance", "is not a period such as P7D, P1M or PT12H");
    }
  }
}
