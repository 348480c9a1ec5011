package duban.policy;

import duban.calendar.SqlTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code policy_version}. */
@Repository
class PolicyVersions {

  private final JdbcClient jdbc;

  PolicyVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who published a version, and why. */
  record Published(int version, String reason, String by) {}

  /** Those of a table that a person published, by version. */
  Map<Integer, Published> of(String table) {
    return jdbc
        .sql("select version, reason, by_name as by from policy_version where table_id = :table")
        .param("table", table)
        .query(Published.class)
        .list()
        .stream()
        .collect(Collectors.toMap(Published::version, found -> found));
  }

  void add(String table, int version, String reason, String by, Instant at) {
    jdbc.sql(
            "insert into policy_version (table_id, version, reason, by_name, at)"
                + " values (:table, :version, :reason, :by, :at)")
        .param("table", table)
        .param("version", version)
        .param("reason", reason)
        .param("by", by)
        .param("at", SqlTime.of(at))
        .update();
  }
}
