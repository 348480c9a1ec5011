package duban.supervision;

import duban.engine.Decisions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What {@code escalation-policy.dmn} asks for, today and not on the day a case was opened. */
@Component
public class EscalationPolicy {

  private final Decisions decisions;
  private final OverdueDays days;

  EscalationPolicy(Decisions decisions, OverdueDays days) {
    this.decisions = decisions;
    this.days = days;
  }

  /** The level the rules name for a matter now. */
  public Level levelOf(SupervisionCase matter) {
    return level(matter.kind(), days.of(matter));
  }

  /** The level the rules name for a kind of matter that many working days overdue. */
  public Level level(String kind, int workingDaysOverdue) {
    Map<String, Object> inputs = Map.of("taskKind", kind, "workingDaysOverdue", workingDaysOverdue);
    return Level.valueOf((String) decisions.decide("escalation-policy", inputs).get("level"));
  }
}
