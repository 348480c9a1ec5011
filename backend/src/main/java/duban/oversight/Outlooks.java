package duban.oversight;

import duban.planning.Periods;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks at the process log as it was at a moment. */
@Component
class Outlooks {

  private final WorkingAges ages;
  private final Periods periods;
  private final Clock clock;

  Outlooks(WorkingAges ages, Periods periods, Clock clock) {
    this.ages = ages;
    this.periods = periods;
    this.clock = clock;
  }

  /** A day of a plan: thousands of steps are due on some dozens of them. */
  private record Due(String plan, LocalDate day) {}

  Outlook at(Instant moment, List<ProcessLog.Entry> log) {
    Map<Due, String> known = new HashMap<>();
    return new Outlook(
        log,
        moment,
        ages.counting(),
        it ->
            known.computeIfAbsent(
                new Due(it.plan(), LocalDate.ofInstant(it.due(), clock.getZone())),
                due -> periods.holding(due.plan(), due.day()).toString()));
  }
}
