package duban.review;

import duban.problem.Problem;
import java.util.Map;

/** Somebody else has changed the draft meanwhile; what they wrote is not overwritten. */
public final class DraftChanged extends Problem {

  DraftChanged(PlanDraft now) {
    super(
        Kind.CONFLICT,
        "draft-changed",
        now.updatedBy() + " has changed the draft; load version " + now.version(),
        Map.of("by", now.updatedBy(), "at", now.updatedAt(), "version", now.version()));
  }
}
