package duban.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.reporting.body.ReportBody;
import duban.reporting.draft.Composer;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** The period reports. */
@Repository
class PeriodReports {

  private final JdbcClient jdbc;
  private final Revisions revisions;
  private final ObjectMapper json;
  private final Clock clock;

  PeriodReports(JdbcClient jdbc, Revisions revisions, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.revisions = revisions;
    this.json = json;
    this.clock = clock;
  }

  /** Those on some plans, and those across plans of which some are among them. */
  List<PeriodReport> ofPlans(Collection<String> plans) {
    return jdbc.sql(
            "select * from period_report where plan_key = any(:plans) or plans && :plans"
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

  /** Reads a report and keeps others from saving it until the transaction ends. */
  PeriodReport hold(long id) {
    jdbc.sql("select id from period_report where id = :id for update")
        .param("id", id)
        .query(Long.class)
        .single();
    return find(id).orElseThrow();
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
  List<PeriodReport> versions(PeriodReport report) {
    return jdbc.sql(
            "select * from period_report"
                + " where (plan_key = :plan::text or office_unit = :office::text)"
                + " and period = :period order by version desc")
        .param("plan", report.plan())
        .param("office", report.office() == null ? null : report.office().value())
        .param("period", report.period())
        .query((row, n) -> report(row))
        .list();
  }

  /** All versions of a report on a plan, the newest first. */
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

  /** A report across plans that is being worked on. */
  Optional<PeriodReport> openOfOffice(UnitId office, String period) {
    return jdbc.sql(
            "select * from period_report where office_unit = :office and period = :period"
                + " and state <> 'ISSUED'")
        .param("office", office.value())
        .param("period", period)
        .query((row, n) -> report(row))
        .optional();
  }

  /** What is in force of the same plan, or of the same office across plans, the newest first. */
  List<PeriodReport> inForce(@Nullable String plan, @Nullable UnitId office) {
    return jdbc.sql(
            """
            select * from period_report
            where (plan_key = :plan::text or office_unit = :office::text) and kind <> 'FINAL'
              and state = 'ISSUED' and superseded_by is null
            order by period_last_day(period) desc
            """)
        .param("plan", plan)
        .param("office", office == null ? null : office.value())
        .query((row, n) -> report(row))
        .list();
  }

  /** How many reports an office has drafted in a year; nobody else drafts one meanwhile. */
  int drafted(UnitId office, int year) {
    jdbc.sql("select id from unit where id = :office for no key update")
        .param("office", office.value())
        .query(String.class)
        .single();
    return jdbc.sql(
            """
            select count(*) from period_report r left join plan p on p.key = r.plan_key
            where coalesce(r.office_unit, p.office_unit) = :office and r.version = 1
              and extract(year from r.drafted_at at time zone :zone) = :year
            """)
        .param("office", office.value())
        .param("zone", clock.getZone().getId())
        .param("year", year)
        .query(Integer.class)
        .single();
  }

  long add(String plan, String period, Drafted drafted) {
    return add(plan, PeriodReport.Kind.of(period), period, null, List.of(), drafted);
  }

  long addOfOffice(UnitId office, List<String> plans, String period, Drafted drafted) {
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
  long correct(
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
  void save(PeriodReport report, ReportBody body, String by) {
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
  void save(PeriodReport report, String overview, String nextSteps) {
    jdbc.sql(
            "update period_report set overview = :overview, next_steps = :nextSteps"
                + " where id = :id and state = 'DRAFT'")
        .param("overview", overview)
        .param("nextSteps", nextSteps)
        .param("id", report.id())
        .update();
  }

  /** Hands a draft to the leaders. */
  void handIn(long id) {
    jdbc.sql("update period_report set state = 'IN_REVIEW' where id = :id and state = 'DRAFT'")
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

  private PeriodReport report(ResultSet row) throws SQLException {
    String office = row.getString("office_unit");
    Array plans = row.getArray("plans");
    String body = row.getString("body");
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
          row.getObject("superseded_by", Long.class),
          office == null ? null : new UnitId(office),
          plans == null ? List.of() : List.of((String[]) plans.getArray()),
          body == null ? null : json.readValue(body, ReportBody.class),
          row.getInt("revision"));
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
