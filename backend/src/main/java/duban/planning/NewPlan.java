package duban.planning;

import duban.organisation.UnitId;
import duban.plan.Plan;
import java.util.Map;

/**
 * A plan as it was approved for publication.
 *
 * @param document the text it was read from
 * @param units the registered unit or group behind each unit of the plan, by its name there
 * @param office the registered unit that supervises it and receives its reports
 * @param leaders the registered unit that reviews its period reports
 */
public record NewPlan(
    Plan plan, String document, Map<String, UnitId> units, UnitId office, UnitId leaders) {

  public NewPlan {
    units = Map.copyOf(units);
  }
}
