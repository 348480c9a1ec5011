package duban.reporting.export;

import duban.calendar.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code report_link} and {@code report_link_visit}. */
@Repository
class LinkTable {

  private static final String LINKS =
      """
      select l.*, count(v.id) as visits, max(v.at) as visited_at
      from report_link l left join report_link_visit v on v.link_id = l.id
      """;

  private final JdbcClient jdbc;

  LinkTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long add(long report, String hash, String label, String by, Instant at, Instant expires) {
    return jdbc.sql(
            """
            insert into report_link (report_id, token_hash, label, created_by, created_at, expires_at)
            values (:report, :hash, :label, :by, :at, :expires) returning id
            """)
        .param("report", report)
        .param("hash", hash)
        .param("label", label)
        .param("by", by)
        .param("at", SqlTime.of(at))
        .param("expires", SqlTime.of(expires))
        .query(Long.class)
        .single();
  }

  /** The newest first. */
  List<OpenLink> ofReport(long report) {
    return jdbc.sql(LINKS + "where l.report_id = :report group by l.id order by l.id desc")
        .param("report", report)
        .query((row, n) -> link(row))
        .list();
  }

  Optional<OpenLink> byHash(String hash) {
    return jdbc.sql(LINKS + "where l.token_hash = :hash group by l.id")
        .param("hash", hash)
        .query((row, n) -> link(row))
        .optional();
  }

  /** False when there is none of this report that could be revoked. */
  boolean revoke(long report, long id, String by, Instant at) {
    return jdbc.sql(
                "update report_link set revoked_by = :by, revoked_at = :at"
                    + " where id = :id and report_id = :report and revoked_at is null")
            .param("by", by)
            .param("at", SqlTime.of(at))
            .param("id", id)
            .param("report", report)
            .update()
        > 0;
  }

  void visited(long link, Visit visit, Instant at) {
    jdbc.sql(
            "insert into report_link_visit (link_id, at, what, address, agent)"
                + " values (:link, :at, :what, :address, :agent)")
        .param("link", link)
        .param("at", SqlTime.of(at))
        .param("what", visit.what().name())
        .param("address", visit.address())
        .param("agent", visit.agent())
        .update();
  }

  /** A reading as it was noted. */
  record Noted(Instant at, Visit visit) {}

  /** The newest first, no more than anybody would look through. */
  List<Noted> visits(long report, long link) {
    return jdbc.sql(
            """
            select v.* from report_link_visit v join report_link l on l.id = v.link_id
            where l.id = :link and l.report_id = :report order by v.id desc limit 500
            """)
        .param("link", link)
        .param("report", report)
        .query(
            (row, n) ->
                new Noted(
                    SqlTime.instant(row, "at"),
                    new Visit(
                        Visit.What.valueOf(row.getString("what")),
                        row.getString("address"),
                        row.getString("agent"))))
        .list();
  }

  private static OpenLink link(ResultSet row) throws SQLException {
    return new OpenLink(
        row.getLong("id"),
        row.getLong("report_id"),
        row.getString("label"),
        row.getString("created_by"),
        SqlTime.instant(row, "created_at"),
        SqlTime.instant(row, "expires_at"),
        SqlTime.instant(row, "revoked_at"),
        row.getInt("visits"),
        SqlTime.instant(row, "visited_at"));
  }
}
