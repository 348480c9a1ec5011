package duban.organisation;

import duban.organisation.Register.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of units and groups. */
@Repository
class Units {

  private final JdbcClient jdbc;

  Units(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Register read() {
    Map<UnitId, RegisteredUnit> units = new LinkedHashMap<>();
    Map<Name, UnitId> names = new LinkedHashMap<>();
    jdbc.sql("select id, territory, name, is_group from unit order by id")
        .query(
            row -> {
              UnitId id = new UnitId(row.getString("id"));
              units.put(
                  id,
                  new RegisteredUnit(
                      id,
                      row.getString("territory"),
                      row.getString("name"),
                      row.getBoolean("is_group")));
            });
    jdbc.sql("select territory, alias, unit from unit_alias")
        .query(
            row -> {
              names.put(
                  new Name(row.getString("territory"), row.getString("alias")),
                  new UnitId(row.getString("unit")));
            });
    return new Register(units, names, members());
  }

  private Map<UnitId, List<UnitId>> members() {
    Map<UnitId, List<UnitId>> members = new HashMap<>();
    jdbc.sql("select unit_group, member from unit_group_member order by unit_group, position")
        .query(
            row -> {
              members
                  .computeIfAbsent(
                      new UnitId(row.getString("unit_group")), group -> new ArrayList<>())
                  .add(new UnitId(row.getString("member")));
            });
    return members;
  }

  void add(NewUnit unit) {
    add(unit.id(), unit.territory(), unit.name(), unit.level(), false);
  }

  void add(NewGroup group) {
    add(group.id(), group.territory(), group.name(), group.level(), true);
  }

  UnitId newId() {
    return jdbc.sql("select 'unit-' || nextval('unit_number')")
        .query((row, n) -> new UnitId(row.getString(1)))
        .single();
  }

  private void add(UnitId id, String territory, String name, UnitLevel level, boolean group) {
    jdbc.sql(
            "insert into unit (id, territory, name, level, is_group)"
                + " values (:id, :territory, :name, :level, :group)")
        .param("id", id.value())
        .param("territory", territory)
        .param("name", name)
        .param("level", level.name())
        .param("group", group)
        .update();
  }

  void addName(UnitId id, String territory, String alias) {
    jdbc.sql("insert into unit_alias (territory, alias, unit) values (:territory, :alias, :unit)")
        .param("territory", territory)
        .param("alias", alias)
        .param("unit", id.value())
        .update();
  }

  void addMember(UnitId group, int position, UnitId member) {
    jdbc.sql(
            "insert into unit_group_member (unit_group, position, member)"
                + " values (:group, :position, :member)")
        .param("group", group.value())
        .param("position", position)
        .param("member", member.value())
        .update();
  }
}
