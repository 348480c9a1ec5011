package duban.review;

import duban.organisation.NewGroup;
import duban.organisation.NewUnit;
import duban.organisation.Organisation;
import duban.organisation.Registration;
import duban.organisation.UnitLevel;
import duban.plan.Jurisdiction;
import duban.problem.FormInvalid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Adds the units of a plan to the register of its place. */
@Component
class UnitRegistration {

  private final Registration registration;
  private final Organisation organisation;

  UnitRegistration(Registration registration, Organisation organisation) {
    this.registration = registration;
    this.organisation = organisation;
  }

  /**
   * A collective name becomes a group, whose members are chosen later. What is registered already
   * is passed over: somebody else has done it.
   *
   * @throws TerritoryUnknown when nobody has said which place the plan is of
   */
  void register(Checked draft, List<String> names) {
    Jurisdiction place = draft.plan().jurisdiction();
    if (place == null) {
      throw new TerritoryUnknown();
    }
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      UnitView unit =
          draft.units().stream().filter(it -> it.name().equals(name)).findFirst().orElse(null);
      if (unit == null) {
        throw FormInvalid.of("names[" + i + "]", "the plan names no such unit");
      }
      if (organisation.find(name, place.name()).isEmpty()) {
        register(unit, aliases(draft, unit, place.name()), place);
      }
    }
  }

  private void register(UnitView unit, List<String> aliases, Jurisdiction place) {
    UnitLevel level = level(place.level());
    if (unit.collective()) {
      registration.registerGroup(
          new NewGroup(registration.newId(), place.name(), unit.name(), level, aliases, List.of()));
    } else {
      registration.registerUnit(
          new NewUnit(registration.newId(), place.name(), unit.name(), level, aliases));
    }
  }

  /** Forms of its name that nobody else goes by. */
  private List<String> aliases(Checked draft, UnitView unit, String place) {
    Set<String> others = new HashSet<>();
    draft.units().forEach(it -> others.add(it.name()));
    return unit.aliases().stream()
        .filter(alias -> !others.contains(alias))
        .filter(alias -> organisation.find(alias, place).isEmpty())
        .toList();
  }

  private static UnitLevel level(Jurisdiction.Level level) {
    return switch (level) {
      case NATION -> UnitLevel.NATIONAL;
      case PROVINCE -> UnitLevel.PROVINCE;
      case PREFECTURE -> UnitLevel.PREFECTURE;
      case COUNTY -> UnitLevel.COUNTY;
    };
  }
}
