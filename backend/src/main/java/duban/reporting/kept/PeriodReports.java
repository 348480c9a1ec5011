package duban.reporting.kept;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.reporting.PeriodReport;
import duban.reporting.body.ReportBody;
import duban.reporting.figures.Contents;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;

/** The period reports, read; {@link ReportWriting} writes them. */
@Repository
public class PeriodReports {

  /** All but what a report says, which is long: for lists. */
  private static final String HEADS =
      """
      select id, plan_key, period, kind, version, title, state, '' as overview, '' as next_steps,
        instruction, return_reason, returned_by, returned_at, '{}' as contents, null as body, drafted_at,
        issued_at, correction_reason, correction_by, approved_by, content_hash, superseded_by,
        office_unit, plans, revision
      from period_report
      """;

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  PeriodReports(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Those on some plans, and those across plans of which some are among them, without what they
   * say.
   */
  public List<PeriodReport> ofPlans(Collection<String> plans) {
    return jdbc.sql(
            HEADS
                + "where plan_key = any(:plans) or plans && :plans::text[]"
                + " order by period_last_day(period) desc, version desc, id desc")
        .param("plans", plans.toArray(String[]::new))
        .query((row, n) -> report(row))
        .list();
  }

  public Optional<PeriodReport> find(long id) {
    return jdbc.sql("select * from period_report where id = :id")
        .param("id", id)
        .query((row, n) -> report(row))
        .optional();
  }

  public PeriodReport get(long id) {
    return find(id).orElseThrow();
  }

  /** Reads a report and keeps others from saving it until the transaction ends. */
  public PeriodReport hold(long id) {
    jdbc.sql("select id from period_report where id = :id for update")
        .param("id", id)
        .query(Long.class)
        .single();
    return get(id);
  }

  /** The version that is being worked on. */
  public Optional<PeriodReport> open(String plan, String period) {
    return jdbc.sql(
            "select * from period_report where plan_key = :plan and period = :period"
                + " and state <> 'ISSUED'")
        .param("plan", plan)
        .param("period", period)
        .query((row, n) -> report(row))
        .optional();
  }

  /** All versions of a report, the newest first, without what they say. */
  public List<PeriodReport> versions(PeriodReport report) {
    return jdbc.sql(
            HEADS
                + "where (plan_key = :plan::text or office_unit = :office::text)"
                + " and period = :period order by version desc")
        .param("plan", report.plan())
        .param("office", report.office() == null ? null : report.office().value())
        .param("period", report.period())
        .query((row, n) -> report(row))
        .list();
  }

  /** All versions of a report on a plan, the newest first. */
  public List<PeriodReport> versions(String plan, String period) {
    return jdbc.sql(
            "select * from period_report where plan_key = :plan and period = :period"
                + " order by version desc")
        .param("plan", plan)
        .param("period", period)
        .query((row, n) -> report(row))
        .list();
  }

  /** When the report before that on this period was drafted. */
  public Optional<Instant> draftBefore(String plan, String period) {
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
  public Optional<PeriodReport> openOfOffice(UnitId office, String period) {
    return jdbc.sql(
            "select * from period_report where office_unit = :office and period = :period"
                + " and state <> 'ISSUED'")
        .param("office", office.value())
        .param("period", period)
        .query((row, n) -> report(row))
        .optional();
  }

  /**
   * What is in force of the same plan, or of the same office across plans, the newest first,
   * without what it says.
   */
  public List<PeriodReport> inForce(@Nullable String plan, @Nullable UnitId office) {
    return jdbc.sql(
            HEADS
                + """
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
  public int drafted(UnitId office, int year) {
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
