package duban.reporting.remark;

import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.reporting.PeriodReport;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code report_remark}. */
@Repository
class Remarks {

  private final JdbcClient jdbc;

  Remarks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The oldest first. */
  List<Remark> of(long report) {
    return jdbc.sql("select * from report_remark where report_id = :report order by id")
        .param("report", report)
        .query((row, n) -> remark(row))
        .list();
  }

  void add(PeriodReport report, Actor author, String passage, String text, Instant at) {
    jdbc.sql(
            """
            insert into report_remark
              (report_id, revision, passage, text, author, author_name, said_at)
            values (:report, :revision, :passage, :text, :author, :name, :at)
            """)
        .param("report", report.id())
        .param("revision", report.revision())
        .param("passage", passage)
        .param("text", text)
        .param("author", author.username())
        .param("name", author.name())
        .param("at", SqlTime.of(at))
        .update();
  }

  /** One that is settled stays as it is. */
  void resolve(long report, long id, String by, Instant at) {
    jdbc.sql(
            "update report_remark set resolved_by = :by, resolved_at = :at"
                + " where id = :id and report_id = :report and resolved_at is null")
        .param("by", by)
        .param("at", SqlTime.of(at))
        .param("id", id)
        .param("report", report)
        .update();
  }

  private static Remark remark(ResultSet row) throws SQLException {
    return new Remark(
        row.getLong("id"),
        row.getInt("revision"),
        row.getString("passage"),
        row.getString("text"),
        row.getString("author_name"),
        SqlTime.instant(row, "said_at"),
        row.getString("resolved_by"),
        SqlTime.instant(row, "resolved_at"));
  }
}
