package duban.supervision;

import duban.engine.Decisions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What {@code escalation-policy.dmn} asks for, today and not on the day a case was opened. */
@Component
public class EscalationPolicy {

  private final Decisions decisions;
  private final Supervision supervision;

  EscalationPolicy(Decisions decisions, Supervision supervision) {
    this.decisions = decisions;
    this.supervision = supervision;
  }

  /** The step that is due on a matter. */
  public Level levelOf(SupervisionCase matter) {
    Map<String, Object> inputs =
        Map.of(
            "taskKind", matter.taskKind().slug(),
            "workingDaysOverdue", supervision.workingDaysOverdue(matter.measure(), matter.due()));
    return Level.valueOf((String) decisions.decide("escalation-policy", inputs).get("level"));
  }
}
