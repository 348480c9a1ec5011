package duban.supervision;

import duban.calendar.SqlTime;
import duban.organisation.Actor;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code supervision_charge}. */
@Repository
class Charges {

  private final JdbcClient jdbc;
  private final Clock clock;

  Charges(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** By case; those that nobody in particular looks after are left out. */
  Map<Long, Charge> of(Collection<Long> cases) {
    return jdbc
        .sql(
            "select s.*, a.name from supervision_charge s join account a using (username)"
                + " where case_id = any(:cases)")
        .param("cases", cases.toArray(Long[]::new))
        .query(
            (row, n) ->
                Map.entry(
                    row.getLong("case_id"),
                    new Charge(
                        row.getString("username"),
                        row.getString("name"),
                        row.getString("given_by"),
                        SqlTime.instant(row, "given_at"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void give(long matter, String username, Actor by) {
    jdbc.sql(
            """
            insert into supervision_charge values (:case, :username, :by, :at)
            on conflict (case_id) do update set username = excluded.username,
              given_by = excluded.given_by, given_at = excluded.given_at
            """)
        .param("case", matter)
        .param("username", username)
        .param("by", by.name())
        .param("at", SqlTime.of(clock.instant()))
        .update();
  }
}
