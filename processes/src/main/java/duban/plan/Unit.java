package duban.plan;

import java.util.List;

/**
 * A unit as the plan names it.
 *
 * @param id {@code u01}, {@code u02}, … in the order of first use; part of BPMN ids
 * @param aliases other forms of the name in the same document: misprints, full forms
 * @param collective whether the name stands for a group of units (各县(市)区人民政府)
 */
public record Unit(String id, String name, List<String> aliases, boolean collective) {

  public Unit {
    aliases = List.copyOf(aliases);
  }
}
