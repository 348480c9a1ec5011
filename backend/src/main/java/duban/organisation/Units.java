package duban.organisation;

import duban.organisation.Register.RegisteredUnit;
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
    Map<String, UnitId> names = new HashMap<>();
    jdbc.sql("select id, name, is_group from unit order by id")
        .query(
            row -> {
              UnitId id = new UnitId(row.getString("id"));
              units.put(id, new RegisteredUnit(row.getString("name"), row.getBoolean("is_group")));
            });
    jdbc.sql("select alias, unit from unit_alias")
        .query(
            row -> {
              names.put(row.getString("alias"), new UnitId(row.getString("unit")));
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

  void add(UnitId id, String name, UnitLevel level, boolean group) {
    jdbc.sql("insert into unit (id, name, level, is_group) values (:id, :name, :level, :group)")
        .param("id", id.value())
        .param("name", name)
        .param("level", level.name())
        .param("group", group)
        .update();
  }

  void addName(UnitId id, String name) {
    jdbc.sql("insert into unit_alias (alias, unit) values (:alias, :unit)")
        .param("alias", Register.normalised(name))
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
