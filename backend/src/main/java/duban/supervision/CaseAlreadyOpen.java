package duban.supervision;

import duban.problem.Problem;
import java.util.Map;

/** The matter is under supervision already. */
public final class CaseAlreadyOpen extends Problem {

  CaseAlreadyOpen(String subject) {
    super(
        Kind.CONFLICT,
        "case-already-open",
        "A case on this matter of " + subject + " is open already",
        Map.of("subject", subject));
  }
}
