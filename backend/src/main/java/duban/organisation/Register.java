package duban.organisation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All units as they were at one moment. Small, so it is held in memory as a whole. */
record Register(
    Map<UnitId, RegisteredUnit> units, Map<Name, UnitId> names, Map<UnitId, List<UnitId>> members) {

  private static final String EVERYWHERE = "";

  /** What a unit is called in a place. */
  record Name(String territory, String name) {

    boolean isUsedIn(String place) {
      return territory.equals(place) || territory.equals(EVERYWHERE);
    }
  }

  RegisteredUnit unit(UnitId id) {
    RegisteredUnit unit = units.get(id);
    if (unit == null) {
      throw new UnitNotRegistered(id);
    }
    return unit;
  }

  Optional<UnitId> find(String nameOrAlias, String territory) {
    String name = normalised(nameOrAlias);
    UnitId there = names.get(new Name(territory, name));
    return Optional.ofNullable(there == null ? names.get(new Name(EVERYWHERE, name)) : there);
  }

  /** Whether units of several places have this unit's name. */
  boolean isAmbiguous(RegisteredUnit unit) {
    return units.values().stream().filter(it -> it.name().equals(unit.name())).count() > 1;
  }

  /** The units that offices of a place can mean, by all their names. */
  Map<String, RegisteredUnit> namesIn(String territory) {
    Map<String, RegisteredUnit> known = new LinkedHashMap<>();
    names.forEach(
        (name, unit) -> {
          if (name.isUsedIn(territory)) {
            known.put(name.name(), unit(unit));
          }
        });
    return known;
  }

  List<RegisteredUnit> search(String words, String territory) {
    String part = normalised(words);
    return names.entrySet().stream()
        .filter(it -> it.getKey().name().contains(part))
        .filter(it -> territory == null || it.getKey().isUsedIn(territory))
        .map(it -> unit(it.getValue()))
        .distinct()
        .sorted(Comparator.comparing(RegisteredUnit::name).thenComparing(RegisteredUnit::territory))
        .toList();
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
