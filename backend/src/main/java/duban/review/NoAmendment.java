package duban.review;

import duban.problem.Problem;
import java.util.Map;

/** The draft is one of a new plan: there is nothing to compare it with. */
public final class NoAmendment extends Problem {

  NoAmendment(PlanDraft draft) {
    super(
        Kind.NOT_FOUND,
        "no-amendment",
        draft.fileName() + " amends no plan",
        Map.of("draft", draft.id()));
  }
}
