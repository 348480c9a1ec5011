package duban.organisation;

/**
 * A unit as answers show it where units of several places can meet.
 *
 * @param territory the place whose offices call it so; empty where every place does
 * @param collective whether it is a group of units
 */
public record UnitRef(String id, String name, String territory, boolean collective) {

  public static UnitRef of(RegisteredUnit unit) {
    return new UnitRef(unit.id().value(), unit.name(), unit.territory(), unit.group());
  }
}
