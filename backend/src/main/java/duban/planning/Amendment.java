package duban.planning;

import duban.organisation.UnitId;
import duban.plan.Plan;
import java.util.Map;

/**
 * A later document that adds measures to a running plan.
 *
 * @param plan what the document says; its key is that of the running plan, its measures are the
 *     ones to add
 * @param document the text it was read from
 * @param units the registered unit or group behind each unit of the added measures, by its name
 */
public record Amendment(Plan plan, String document, Map<String, UnitId> units) {

  public Amendment {
    units = Map.copyOf(units);
  }
}
