package duban.reporting.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import duban.reporting.body.ReportBody;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** Every state of the words of reports. */
@Repository
public class Revisions {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  Revisions(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * A state of a report.
   *
   * @param number 0 for the draft
   * @param by null for the draft
   */
  public record Revision(int number, ReportBody body, @Nullable String by, Instant at) {}

  /** The oldest first. */
  public List<Revision> of(long report) {
    return jdbc.sql("select * from period_report_revision where report_id = :id order by revision")
        .param("id", report)
        .query((row, n) -> revision(row))
        .list();
  }

  /** The body of a report as it was drafted. */
  public ReportBody drafted(long report) {
    return jdbc.sql("select * from period_report_revision where report_id = :id and revision = 0")
        .param("id", report)
        .query((row, n) -> revision(row).body())
        .single();
  }

  /**
   * Keeps the body a report has now.
   *
   * @param by null for the draft
   */
  void keep(long report, @Nullable String by) {
    jdbc.sql(
            """
            insert into period_report_revision (report_id, revision, body, saved_by, saved_at)
            select id, revision, body, :by, :at from period_report where id = :id and body is not null
            """)
        .param("by", by)
        .param("at", SqlTime.of(clock.instant()))
        .param("id", report)
        .update();
  }

  /** Notes that the leaders are given the words as they are now. */
  void handIn(long report) {
    jdbc.sql(
            """
            insert into period_report_hand_in (report_id, revision, at)
            select id, revision, :at from period_report where id = :id and body is not null
            """)
        .param("at", SqlTime.of(clock.instant()))
        .param("id", report)
        .update();
  }

  /** The states in which the leaders were given it. */
  public Set<Integer> handedIn(long report) {
    return Set.copyOf(
        jdbc.sql("select distinct revision from period_report_hand_in where report_id = :id")
            .param("id", report)
            .query(Integer.class)
            .list());
  }

  private Revision revision(ResultSet row) throws SQLException {
    try {
      return new Revision(
          row.getInt("revision"),
          json.readValue(row.getString("body"), ReportBody.class),
          row.getString("saved_by"),
          SqlTime.instant(row, "saved_at"));
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
