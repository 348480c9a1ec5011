package duban.organisation;

/**
 * A unit or group as the register has it.
 *
 * @param territory the place whose offices call it so; empty where every place does
 */
public record RegisteredUnit(UnitId id, String territory, String name, boolean group) {}
