package duban.policy;

import duban.problem.Problem;
import java.time.LocalDate;
import java.util.Map;

/** Days that are over, and today, stay what they were: what was counted by them stays counted. */
public final class DayHasPassed extends Problem {

  DayHasPassed(LocalDate day) {
    super(
        Kind.INVALID, "day-has-passed", day + " is over, or today", Map.of("day", day.toString()));
  }
}
