package duban.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The period reports. */
@Repository
class PeriodReports {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  PeriodReports(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  List<PeriodReport> ofPlans(Collection<String> plans) {
    return jdbc.sql(
            "select * from period_report where plan_key = any(:plans)"
                + " order by period_last_day(period) desc, id desc")
        .param("plans", plans.toArray(String[]::new))
        .query((row, n) -> report(row))
        .list();
  }

  Optional<PeriodReport> find(long id) {
    return jdbc.sql("select * from period_report where id = :id")
        .param("id", id)
        .query((row, n) -> report(row))
        .optional();
  }

  PeriodReport of(String plan, String period) {
    return jdbc.sql("select * from period_report where plan_key = :plan and period = :period")
        .param("plan", plan)
        .param("period", period)
        .query((row, n) -> report(row))
        .single();
  }

  /** When the newest report of a plan was drafted. */
  Optional<Instant> lastDraft(String plan) {
    return jdbc.sql(
            "select drafted_at from period_report where plan_key = :plan"
                + " order by drafted_at desc limit 1")
        .param("plan", plan)
        .query((row, n) -> SqlTime.instant(row, "drafted_at"))
        .optional();
  }

  long add(String plan, String period, Draft draft, Contents contents) {
    return jdbc.sql(
            """
            insert into period_report (plan_key, period, title, state, overview, next_steps, contents,
              drafted_at)
            values (:plan, :period, :title, 'DRAFT', :overview, :nextSteps, :contents::jsonb, :at)
            returning id
            """)
        .param("plan", plan)
        .param("period", period)
        .param("title", draft.title())
        .param("overview", draft.overview())
        .param("nextSteps", draft.nextSteps())
        .param("contents", write(contents))
        .param("at", now())
        .query(Long.class)
        .single();
  }

  void edit(long id, String overview, String nextSteps) {
    jdbc.sql(
            "update period_report set overview = :overview, next_steps = :nextSteps,"
                + " state = 'IN_REVIEW' where id = :id and state = 'DRAFT'")
        .param("overview", overview)
        .param("nextSteps", nextSteps)
        .param("id", id)
        .update();
  }

  void giveBack(long id, String reason, String by) {
    jdbc.sql(
            "update period_report set state = 'DRAFT', return_reason = :reason, returned_by = :by,"
                + " returned_at = :at where id = :id and state = 'IN_REVIEW'")
        .param("reason", reason)
        .param("by", by)
        .param("at", now())
        .param("id", id)
        .update();
  }

  void issue(long id, String instruction) {
    jdbc.sql(
            "update period_report set state = 'ISSUED', instruction = :instruction, issued_at = :at,"
                + " return_reason = null, returned_by = null, returned_at = null"
                + " where id = :id and state = 'IN_REVIEW'")
        .param("instruction", instruction)
        .param("at", now())
        .param("id", id)
        .update();
  }

  private OffsetDateTime now() {
    return SqlTime.of(clock.instant());
  }

  private String write(Contents contents) {
    try {
      return json.writeValueAsString(contents);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private PeriodReport report(ResultSet row) throws SQLException {
    try {
      return new PeriodReport(
          row.getLong("id"),
          row.getString("plan_key"),
          row.getString("period"),
          row.getString("title"),
          PeriodReport.State.valueOf(row.getString("state")),
          row.getString("overview"),
          row.getString("next_steps"),
          row.getString("instruction"),
          row.getString("return_reason"),
          row.getString("returned_by"),
          SqlTime.instant(row, "returned_at"),
          json.readValue(row.getString("contents"), Contents.class),
          SqlTime.instant(row, "drafted_at"),
          SqlTime.instant(row, "issued_at"));
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
