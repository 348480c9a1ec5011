package duban.reporting;

import java.util.List;

/**
 * The final report of a plan is issued: nothing of it runs any more.
 *
 * @param unclosed numbers of the measures that ended without being closed
 */
public record PlanWoundUp(String plan, List<String> unclosed) {}
