package duban.evidence;

import duban.problem.Problem;
import java.util.Map;

/** A task has as many files as it may have. */
public final class TooMuchEvidence extends Problem {

  TooMuchEvidence(int most) {
    super(
        Kind.INVALID,
        "too-much-evidence",
        "A task may have %d files; remove one or put several into one".formatted(most),
        Map.of("most", most));
  }
}
