package duban.organisation;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds units, groups and people. */
@Service
public class Registration {

  private final Units units;
  private final Accounts accounts;
  private final Organisation organisation;

  Registration(Units units, Accounts accounts, Organisation organisation) {
    this.units = units;
    this.accounts = accounts;
    this.organisation = organisation;
  }

  @Transactional
  public void registerUnit(NewUnit unit) {
    refusingDuplicates(
        unit.id().value(),
        () -> {
          units.add(unit);
          addNames(unit.id(), unit.territory(), unit.name(), unit.aliases());
        });
    organisation.changed();
  }

  /** Adds a group of units that are registered already. */
  @Transactional
  public void registerGroup(NewGroup group) {
    group.members().forEach(organisation::nameOf);
    refusingDuplicates(
        group.id().value(),
        () -> {
          units.add(group);
          addNames(group.id(), group.territory(), group.name(), group.aliases());
        });
    for (int position = 0; position < group.members().size(); position++) {
      units.addMember(group.id(), position, group.members().get(position));
    }
    organisation.changed();
  }

  /** Adds a person to units that are registered already. */
  @Transactional
  public void registerAccount(NewAccount account) {
    account.units().forEach(organisation::nameOf);
    refusingDuplicates(account.username(), () -> accounts.add(account));
  }

  /** An id for a unit that has none of its own making. */
  public UnitId newId() {
    return units.newId();
  }

  private void addNames(UnitId id, String territory, String name, List<String> aliases) {
    Stream.concat(Stream.of(name), aliases.stream())
        .map(Register::normalised)
        .distinct()
        .forEach(alias -> units.addName(id, territory, alias));
  }

  private static void refusingDuplicates(String what, Runnable insertion) {
    try {
      insertion.run();
    } catch (DuplicateKeyException ex) {
      throw new AlreadyRegistered(what);
    }
  }
}
