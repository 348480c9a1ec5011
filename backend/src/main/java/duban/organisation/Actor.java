package duban.organisation;

import java.util.Set;

/** The person who asks: taken as an argument by controllers and use cases. */
public record Actor(String username, String name, Set<UnitId> units, Set<Role> roles) {

  public Actor {
    units = Set.copyOf(units);
    roles = Set.copyOf(roles);
  }

  public boolean belongsTo(UnitId unit) {
    return units.contains(unit);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
