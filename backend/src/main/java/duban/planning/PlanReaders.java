package duban.planning;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which plans a person may read, as {@link PlanAccess} says of one plan; asked of the tables, so
 * that it costs the same however many measures the plans have.
 */
@Repository
public class PlanReaders {

  private static final String SUPERVISED =
      "select key from plan where office_unit = any(:posts) or leaders_unit = any(:posts)";

  private static final String READABLE =
      SUPERVISED
          + """
           or exists (
            select from measure_unit u join measure m on m.id = u.measure_id
            where m.plan_key = plan.key and (u.unit_id = any(:posts)
              or u.unit_id in (select unit_group from unit_group_member where member = any(:posts))))
          """;

  private final JdbcClient jdbc;

  PlanReaders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keys of the plans whose office or leaders the person is one of. */
  public List<String> supervisedBy(Actor actor) {
    return keys(SUPERVISED, actor.units());
  }

  /** Keys of the plans the person supervises or has a part in. */
  public List<String> readableBy(Actor actor) {
    return keys(READABLE, actor.units());
  }

  /** Keys of the plans that a unit supervises or has a part in, or a group has one. */
  public List<String> of(UnitId unit) {
    return keys(READABLE, Set.of(unit));
  }

  private List<String> keys(String sql, Set<UnitId> posts) {
    return jdbc.sql(sql + " order by published_at, key")
        .param("posts", posts.stream().map(UnitId::value).toArray(String[]::new))
        .query(String.class)
        .list();
  }
}
