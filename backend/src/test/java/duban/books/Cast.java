package duban.books;

import com.fasterxml.jackson.databind.JsonNode;
import duban.organisation.Actor;
import duban.organisation.NewAccount;
import duban.organisation.NewGroup;
import duban.organisation.NewUnit;
import duban.organisation.People;
import duban.organisation.Registration;
import duban.organisation.Role;
import duban.organisation.UnitId;
import duban.organisation.UnitLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bodies behind the groups of the plans, and the people of all units. */
final class Cast {

  private static final int MEMBERS = 3;

  private final Registration registration;
  private final People people;
  private final JdbcClient jdbc;
  private final Map<UnitId, Actor> actors = new HashMap<>();

  Cast(Registration registration, People people, JdbcClient jdbc) {
    this.registration = registration;
    this.people = people;
    this.jdbc = jdbc;
  }

  /** Whoever does a unit's work. */
  Actor of(UnitId unit) {
    return actors.computeIfAbsent(
        unit, it -> people.actor(people.usernamesOf(it).get(0)).orElseThrow());
  }

  /** Registers the groups that a draft names and nobody knows, with members of their own. */
  void gather(JsonNode draft) {
    String place = draft.at("/plan/jurisdiction/name").asText();
    for (JsonNode unit : draft.at("/units")) {
      if (unit.at("/unit").isNull() && unit.at("/collective").asBoolean()) {
        String name = unit.at("/name").asText();
        registration.registerGroup(
            new NewGroup(
                registration.newId(),
                place,
                name,
                UnitLevel.COUNTY,
                List.of(),
                IntStream.rangeClosed(1, MEMBERS).mapToObj(n -> member(place, name, n)).toList()));
      }
    }
  }

  private UnitId member(String place, String group, int number) {
    UnitId id = registration.newId();
    registration.registerUnit(
        new NewUnit(id, place, group + "之" + number, UnitLevel.COUNTY, List.of()));
    return id;
  }

  /** Gives every unit without people a person. */
  void hire() {
    jdbc.sql(
            "select id from unit where not exists"
                + " (select 1 from account_unit a where a.unit = unit.id)")
        .query(String.class)
        .list()
        .forEach(this::hire);
  }

  private void hire(String unit) {
    registration.registerAccount(
        new NewAccount(
            "clerk-" + unit, "经办人", "none", Set.of(new UnitId(unit)), Set.of(Role.STAFF)));
  }
}
