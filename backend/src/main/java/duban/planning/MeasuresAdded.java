package duban.planning;

import duban.plan.Plan;

/**
 * An amendment added measures to a running plan: they run.
 *
 * @param content the amendment; its measures are the added ones
 */
public record MeasuresAdded(String plan, Plan content) {}
