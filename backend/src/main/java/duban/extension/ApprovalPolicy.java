package duban.extension;

import duban.calendar.WorkingCalendar;
import duban.engine.Decisions;
import duban.work.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What {@code extension-approval.dmn} says of a request. */
@Component
class ApprovalPolicy {

  private final Decisions decisions;
  private final WorkingCalendar calendar;
  private final Clock clock;

  ApprovalPolicy(Decisions decisions, WorkingCalendar calendar, Clock clock) {
    this.decisions = decisions;
    this.calendar = calendar;
    this.clock = clock;
  }

  Approver of(int earlierRequests, TaskKind kind, Instant due, LocalDate until) {
    Map<String, Object> inputs =
        Map.of(
            "earlierRequests",
            earlierRequests,
            "taskKind",
            kind.slug(),
            "workingDaysAsked",
            workingDays(due, until));
    return Approver.valueOf(
        (String) decisions.decide("extension-approval", inputs).get("approver"));
  }

  /** Working days from a due date to the day asked for. */
  int workingDays(Instant due, LocalDate until) {
    return calendar.workingDaysBetween(LocalDate.ofInstant(due, clock.getZone()), until);
  }
}
