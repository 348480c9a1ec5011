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
                + " order by period_last_day(period) desc, version desc, id desc")
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

  /** The version that is being worked on. */
  Optional<PeriodReport> open(String plan, String period) {
    return jdbc.sql(
            "select * from period_report where plan_key = :plan and period = :period"
                + " and state <> 'ISSUED'")
        .param("plan", plan)
        .param("period", period)
        .query((row, n) -> report(row))
        .optional();
  }

  /** All versions of a report, the newest first. */
  List<PeriodReport> versions(String plan, String period) {
    return jdbc.sql(
            "select * from period_report where plan_key = :plan and period = :period"
                + " order by version desc")
        .param("plan", plan)
        .param("period", period)
        .query((row, n) -> report(row))
        .list();
  }

  /** When the report before that on this period was drafted. */
  Optional<Instant> draftBefore(String plan, String period) {
    return jdbc.sql(
            """
            select max(drafted_at) as drafted_at from period_report
            where plan_key = :plan and period <> :period and version = 1 and drafted_at < coalesce(
              (select drafted_at from period_report
                where plan_key = :plan and period = :period and version = 1), 'infinity')
            having max(drafted_at) is not null
            """)
        .param("plan", plan)
        .param("period", period)
        .query((row, n) -> SqlTime.instant(row, "drafted_at"))
        .optional();
  }

  long add(String plan, String period, Drafted drafted) {
    Draft draft = drafted.words();
    return jdbc.sql(
            """
            insert into period_report (plan_key, period, kind, title, state, overview, next_steps,
              contents, drafted_at)
            values (:plan, :period, :kind, :title, 'DRAFT', :overview, :nextSteps, :contents::jsonb, :at)
            returning id
            """)
        .param("plan", plan)
        .param("period", period)
        .param("kind", PeriodReport.Kind.of(period).name())
        .param("title", draft.title())
        .param("overview", draft.overview())
        .param("nextSteps", draft.nextSteps())
        .param("contents", write(drafted.contents()))
        .param("at", now())
        .query(Long.class)
        .single();
  }

  /** A further version that begins with the words of an issued one. */
  long correct(PeriodReport issued, Contents contents, String reason, String by) {
    return jdbc.sql(
            """
            insert into period_report (plan_key, period, kind, version, title, state, overview, next_steps,
              contents, drafted_at, correction_reason, correction_by)
            select plan_key, period, kind, version + 1, title, 'DRAFT', overview, next_steps,
              :contents::jsonb, :at, :reason, :by
            from period_report where id = :id
            returning id
            """)
        .param("contents", write(contents))
        .param("at", now())
        .param("reason", reason)
        .param("by", by)
        .param("id", issued.id())
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

  /** Sends a report out and freezes it; the version that was in force gives way. */
  void issue(PeriodReport report, String instruction, String by) {
    jdbc.sql(
            "update period_report set superseded_by = :id where plan_key = :plan"
                + " and period = :period and state = 'ISSUED' and superseded_by is null")
        .param("id", report.id())
        .param("plan", report.plan())
        .param("period", report.period())
        .update();
    jdbc.sql(
            "update period_report set instruction = :instruction::text, approved_by = :by,"
                + " return_reason = null, returned_by = null, returned_at = null"
                + " where id = :id and state = 'IN_REVIEW'")
        .param("instruction", instruction)
        .param("by", by)
        .param("id", report.id())
        .update();
    jdbc.sql(
            "update period_report r set state = 'ISSUED', issued_at = :at,"
                + " content_hash = period_report_hash(r) where id = :id and state = 'IN_REVIEW'")
        .param("at", now())
        .param("id", report.id())
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
          PeriodReport.Kind.valueOf(row.getString("kind")),
          row.getInt("version"),
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
          SqlTime.instant(row, "issued_at"),
          row.getString("correction_reason"),
          row.getString("correction_by"),
          row.getString("approved_by"),
          row.getString("content_hash"),
          row.getObject("superseded_by", Long.class));
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
