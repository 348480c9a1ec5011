package duban.oversight;

import duban.organisation.UnitId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many people of a unit can sign in. */
@Repository
class Headcounts {

  private final JdbcClient jdbc;

  Headcounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<UnitId, Integer> all() {
    return jdbc
        .sql(
            "select unit, count(*) from account_unit join account using (username)"
                + " where enabled group by unit")
        .query((row, n) -> Map.entry(new UnitId(row.getString(1)), row.getInt(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
