package duban.reporting.facts;

import java.util.List;

/**
 * What came of a step of the report before.
 *
 * @param left of its ids, those not done yet
 */
public record FollowUp(NextStep step, List<String> left) {

  public int all() {
    return step.ids().size();
  }

  public int done() {
    return all() - left.size();
  }
}
