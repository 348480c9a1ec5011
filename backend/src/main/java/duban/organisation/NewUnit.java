package duban.organisation;

import java.util.List;

/**
 * A unit to be registered.
 *
 * @param aliases other names that plans use for it
 */
public record NewUnit(UnitId id, String name, UnitLevel level, List<String> aliases) {}
