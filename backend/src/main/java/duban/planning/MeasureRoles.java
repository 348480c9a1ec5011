package duban.planning;

import duban.plan.Measure;
import duban.plan.WorkItem;
import duban.planning.MeasureUnit.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who has which part in a measure as a whole. */
public final class MeasureRoles {

  private MeasureRoles() {}

  /** Every name once, with the weightiest role it has in an item; leads first, groups last. */
  public static Map<String, Role> of(Measure measure) {
    List<WorkItem> items = measure.items();
    Map<String, Role> roles = new LinkedHashMap<>();
    items.forEach(item -> item.lead().forEach(name -> roles.putIfAbsent(name, Role.LEAD)));
    items.forEach(
        item -> item.responsible().forEach(name -> roles.putIfAbsent(name, Role.RESPONSIBLE)));
    items.forEach(
        item -> item.collective().forEach(name -> roles.putIfAbsent(name, Role.COLLECTIVE)));
    return roles;
  }
}
