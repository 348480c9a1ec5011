package duban.organisation;

import java.util.List;

/**
 * A group to be registered: a name such as 各县(市)区人民政府 that stands for its members.
 *
 * @param territory the place whose offices call it so
 */
public record NewGroup(
    UnitId id,
    String territory,
    String name,
    UnitLevel level,
    List<String> aliases,
    List<UnitId> members) {}
