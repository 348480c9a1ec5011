package duban.planning;

import duban.plan.Plan;

/**
 * A plan was published: its measures run.
 *
 * @param content what was published, with its goals and its measures' targets
 */
public record PlanPublished(String plan, Plan content) {}
