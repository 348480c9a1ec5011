package duban.review;

import duban.problem.Problem;
import java.util.Map;

/** The draft is published: it is the record of what was, and is changed no more. */
public final class DraftClosed extends Problem {

  DraftClosed(PlanDraft draft) {
    super(
        Kind.CONFLICT,
        "draft-published",
        "The draft is published as plan " + draft.planKey(),
        Map.of("plan", draft.planKey()));
  }
}
