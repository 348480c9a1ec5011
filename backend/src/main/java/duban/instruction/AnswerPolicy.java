package duban.instruction;

import duban.calendar.WorkingCalendar;
import duban.engine.Decisions;
import duban.planning.Deadlines;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What {@code instruction-answer.dmn} says, for a leader who is about to give an instruction. */
@Component
class AnswerPolicy {

  private final Decisions decisions;
  private final Deadlines deadlines;
  private final WorkingCalendar calendar;
  private final Clock clock;

  AnswerPolicy(Decisions decisions, Deadlines deadlines, WorkingCalendar calendar, Clock clock) {
    this.decisions = decisions;
    this.deadlines = deadlines;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Working days to the first answer. */
  int workingDays(Urgency urgency) {
    Object days =
        decisions
            .decide("instruction-answer", Map.of("urgency", urgency.name(), "returned", false))
            .get("answerDays");
    return ((Number) days).intValue();
  }

  /**
   * The instant that many working days from now.
   *
   * @param matter measure or plan: instants of one day are spread by it
   */
  Instant after(String matter, int workingDays) {
    LocalDate day = calendar.plusWorkingDays(LocalDate.now(clock), workingDays);
    return deadlines.dueOn(matter, day).toInstant();
  }
}
