package duban.organisation;

import java.util.List;

/**
 * A unit to be registered.
 *
 * @param territory the place whose offices call it so, 徐州市; empty where every place does
 * @param aliases other names that plans use for it
 */
public record NewUnit(
    UnitId id, String territory, String name, UnitLevel level, List<String> aliases) {}
