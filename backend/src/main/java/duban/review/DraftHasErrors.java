package duban.review;

import duban.problem.Problem;
import java.util.List;
import java.util.Map;

/** Errors are open; they must be put right or settled before the draft is published. */
public final class DraftHasErrors extends Problem {

  DraftHasErrors(PlanDraft draft, List<FindingView> errors) {
    super(
        Kind.CONFLICT,
        "draft-has-errors",
        draft.fileName() + " has open errors, first: " + errors.get(0).message(),
        Map.of(
            "count",
            errors.size(),
            "messages",
            errors.stream().map(FindingView::message).toList()));
  }
}
