package duban.finder;

import duban.organisation.Ref;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units by any of their names: the person's own, and those of the plans they supervise. */
@Repository
class FoundUnits {

  private static final String FOUND =
      """
      select id, name, territory from unit u
      where EVERY_WORD and (id = any(:posts)
        or exists (select from plan where key = any(:supervised) and id in (office_unit, leaders_unit))
        or exists (
          select from measure_unit part join measure m on m.id = part.measure_id
          where m.plan_key = any(:supervised) and (part.unit_id = u.id
            or part.unit_id in (select unit_group from unit_group_member where member = u.id))))
      order by exists (select from unit_alias a where a.unit = u.id and lower(a.alias) = :typed) desc,
        length(name), name
      limit 6
      """;

  private final JdbcClient jdbc;

  FoundUnits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Found.UnitHit> of(Wanted wanted) {
    String sql =
        FOUND.replace(
            "EVERY_WORD",
            wanted.each(
                "exists (select from unit_alias a where a.unit = u.id"
                    + " and strpos(lower(a.alias), :word) > 0)"));
    return wanted
        .bind(jdbc.sql(sql))
        .query(
            (row, n) ->
                new Found.UnitHit(
                    new Ref(row.getString("id"), row.getString("name")),
                    Piece.of(row.getString("name"), wanted.words()),
                    row.getString("territory")))
        .list();
  }
}
