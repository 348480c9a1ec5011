package duban.reporting.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.reporting.PeriodReport;
import duban.reporting.body.ReportBody;
import duban.reporting.draft.Composer;
import duban.reporting.figures.Contents;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** The period reports, written: begun, saved, handed in, sent back, issued. */
@Repository
public class ReportWriting {

  private final JdbcClient jdbc;
  private final Revisions revisions;
  private final ObjectMapper json;
  private final Clock clock;

  ReportWriting(JdbcClient jdbc, Revisions revisions, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.revisions = revisions;
    this.json = json;
    this.clock = clock;
  }

  public long add(String plan, String period, Drafted drafted) {
    return add(plan, PeriodReport.Kind.of(period), period, null, List.of(), drafted);
  }

  public long addOfOffice(UnitId office, List<String> plans, String period, Drafted drafted) {
    return add(null, PeriodReport.Kind.OFFICE, period, office, plans, drafted);
  }

  private long add(
      String plan,
      PeriodReport.Kind kind,
      String period,
      UnitId office,
      List<String> plans,
      Drafted drafted) {
    long id =
        jdbc.sql(
                """
                insert into period_report (plan_key, period, kind, title, state, overview, next_steps,
                  contents, body, drafted_at, office_unit, plans, version)
                values (:plan, :period, :kind, :title, 'DRAFT', :overview, :nextSteps, :contents::jsonb,
                  :body::jsonb, :at, :office::text, :plans, 1 + coalesce((select max(version)
                    from period_report where office_unit = :office::text and period = :period), 0))
                returning id
                """)
            .param("plan", plan)
            .param("period", period)
            .param("kind", kind.name())
            .param("title", drafted.title())
            .param("overview", drafted.overview())
            .param("nextSteps", drafted.nextSteps())
            .param("contents", write(drafted.contents()))
            .param("body", write(drafted.body()))
            .param("at", now())
            .param("office", office == null ? null : office.value())
            .param("plans", office == null ? null : plans.toArray(String[]::new))
            .query(Long.class)
            .single();
    revisions.keep(id, null);
    return id;
  }

  /**
   * A further version that begins with the words of an issued one.
   *
   * @param body null where the issued one has none
   */
  public long correct(
      PeriodReport issued, Contents contents, @Nullable ReportBody body, String reason, String by) {
    long id =
        jdbc.sql(
                """
                insert into period_report (plan_key, period, kind, version, title, state, overview,
                  next_steps, contents, body, drafted_at, correction_reason, correction_by)
                select plan_key, period, kind, version + 1, title, 'DRAFT', :overview, :nextSteps,
                  :contents::jsonb, :body::jsonb, :at, :reason, :by
                from period_report where id = :id
                returning id
                """)
            .param("overview", body == null ? issued.overview() : Composer.overview(body))
            .param("nextSteps", body == null ? issued.nextSteps() : Composer.nextSteps(body))
            .param("contents", write(contents))
            .param("body", body == null ? null : write(body))
            .param("at", now())
            .param("reason", reason)
            .param("by", by)
            .param("id", issued.id())
            .query(Long.class)
            .single();
    revisions.keep(id, null);
    return id;
  }

  /** Saves the words of a draft as its next revision. */
  public void save(PeriodReport report, ReportBody body, String by) {
    jdbc.sql(
            """
            update period_report set body = :body::jsonb, title = :title, overview = :overview,
              next_steps = :nextSteps, revision = revision + 1
            where id = :id and state = 'DRAFT'
            """)
        .param("body", write(body))
        .param("title", body.masthead().title())
        .param("overview", Composer.overview(body))
        .param("nextSteps", Composer.nextSteps(body))
        .param("id", report.id())
        .update();
    revisions.keep(report.id(), by);
  }

  /** Saves the words of a draft of before there were bodies. */
  public void save(PeriodReport report, String overview, String nextSteps) {
    jdbc.sql(
            "update period_report set overview = :overview, next_steps = :nextSteps"
                + " where id = :id and state = 'DRAFT'")
        .param("overview", overview)
        .param("nextSteps", nextSteps)
        .param("id", report.id())
        .update();
  }

  /** Hands a draft to the leaders. */
  public void handIn(long id) {
    revisions.handIn(id);
    jdbc.sql("update period_report set state = 'IN_REVIEW' where id = :id and state = 'DRAFT'")
        .param("id", id)
        .update();
  }

  public void giveBack(long id, String reason, String by) {
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
  public void issue(PeriodReport report, String instruction, String by) {
    jdbc.sql(
            "update period_report set superseded_by = :id"
                + " where (plan_key = :plan::text or office_unit = :office::text)"
                + " and period = :period and state = 'ISSUED' and superseded_by is null")
        .param("id", report.id())
        .param("plan", report.plan())
        .param("office", report.office() == null ? null : report.office().value())
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

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
