package duban.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of who did what. It only grows: the table refuses to change or lose a row. */
@Repository
public class AuditTrail {

  private final JdbcClient jdbc;

  AuditTrail(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds an entry, within the transaction of what it tells of. */
  public void record(AuditEntry entry) {
    jdbc.sql(
            """
            insert into audit_entry (at, actor, actor_name, unit_name, measure_id, plan_key, action, detail)
            values (:at, :actor, :actorName, :unitName, :measureId, :planKey, :action, :detail)
            """)
        .param("at", entry.at().atOffset(ZoneOffset.UTC))
        .param("actor", entry.actor())
        .param("actorName", entry.actorName())
        .param("unitName", entry.unitName())
        .param("measureId", entry.measureId())
        .param("planKey", entry.planKey())
        .param("action", entry.action())
        .param("detail", entry.detail())
        .update();
  }

  /** What happened to a measure, oldest first. */
  public List<AuditEntry> ofMeasure(String measureId) {
    return jdbc.sql("select * from audit_entry where measure_id = :measureId order by at, id")
        .param("measureId", measureId)
        .query((row, number) -> entry(row))
        .list();
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getString("actor_name"),
        row.getString("unit_name"),
        row.getString("measure_id"),
        row.getString("plan_key"),
        row.getString("action"),
        row.getString("detail"));
  }
}
