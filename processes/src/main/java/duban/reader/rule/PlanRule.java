package duban.reader.rule;

import duban.plan.Finding;
import java.util.List;

/** One kind of doubt about a plan, whether as read or as edited by a person. */
public interface PlanRule {

  List<Finding> check(PlacedPlan placed);
}
