package duban.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All units as they were at one moment. Small, so it is held in memory as a whole. */
record Register(
    Map<UnitId, RegisteredUnit> units,
    Map<String, UnitId> names,
    Map<UnitId, List<UnitId>> members) {

  record RegisteredUnit(String name, boolean group) {}

  RegisteredUnit unit(UnitId id) {
    RegisteredUnit unit = units.get(id);
    if (unit == null) {
      throw new UnitNotRegistered(id);
    }
    return unit;
  }

  Optional<UnitId> find(String nameOrAlias) {
    return Optional.ofNullable(names.get(normalised(nameOrAlias)));
  }

  List<UnitId> membersOf(UnitId group) {
    unit(group);
    return members.getOrDefault(group, List.of());
  }

  /** Names are compared without spaces and with half-width brackets, as plans print both. */
  static String normalised(String name) {
    return name.replaceAll("\\s", "").replace('\uFF08', '(').replace('\uFF09', ')');
  }
}
