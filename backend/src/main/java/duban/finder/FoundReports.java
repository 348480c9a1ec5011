package duban.finder;

import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What units said of measures, and what the office reported to leaders; the newest first. */
@Repository
class FoundReports {

  /**
   * A unit reads its own reports and those on all units; leads, office and leaders read
   * everybody's. A later report has the higher id.
   */
  private static final String OF_UNITS =
      """
      with found as materialized (
        select report_id as id from report_search where EVERY_WORD),
      seen as (
        select id from found join progress_report using (id)
        where plan_key = any(:readable) and (consolidated or plan_key = any(:supervised)
          or unit_id = any(:posts)
          or measure_id in (
            select measure_id from measure_unit where role = 'LEAD' and unit_id = any(:posts)))
        order by id desc limit 6)
      select r.*, p.title as plan_title, m.number, m.title,
        concat_ws('　', r.progress, r.problems, r.next_steps, r.delay_reason, r.coordination) as words
      from seen join progress_report r using (id) join plan p on p.key = r.plan_key
        join measure m on m.id = r.measure_id
      order by r.id desc
      """;

  /** The office reads its drafts too, leaders what lies before them. */
  private static final String OF_PERIODS =
      """
      select r.id, r.plan_key, p.title as plan_title, r.title,
        concat_ws('　', r.overview, r.next_steps, r.instruction) as words
      from period_report r join plan p on p.key = r.plan_key
      where r.plan_key = any(:supervised) and r.superseded_by is null
        and (r.state <> 'DRAFT' or p.office_unit = any(:posts)) and EVERY_WORD
      order by IN_TITLE desc, period_last_day(r.period) desc, r.id desc limit 4
      """;

  private final JdbcClient jdbc;
  private final Organisation organisation;

  FoundReports(JdbcClient jdbc, Organisation organisation) {
    this.jdbc = jdbc;
    this.organisation = organisation;
  }

  List<Found.ReportHit> ofUnits(Wanted wanted) {
    String sql = OF_UNITS.replace("EVERY_WORD", wanted.each("terms @@ :query::tsquery"));
    return wanted
        .bind(jdbc.sql(sql))
        .query(
            (row, n) ->
                new Found.ReportHit(
                    new PlanRef(row.getString("plan_key"), row.getString("plan_title")),
                    new MeasureRef(row.getString("number"), row.getString("title")),
                    organisation.ref(new UnitId(row.getString("unit_id"))),
                    row.getString("period"),
                    row.getBoolean("consolidated"),
                    Piece.around(row.getString("words"), wanted.words())))
        .list();
  }

  List<Found.PeriodReportHit> ofPeriods(Wanted wanted) {
    String sql =
        OF_PERIODS
            .replace(
                "EVERY_WORD",
                wanted.each(
                    "strpos(lower(concat_ws(' ', r.title, r.overview, r.next_steps,"
                        + " r.instruction)), :word) > 0"))
            .replace("IN_TITLE", wanted.each("strpos(lower(r.title), :word) > 0"));
    return wanted
        .bind(jdbc.sql(sql))
        .query(
            (row, n) ->
                new Found.PeriodReportHit(
                    row.getLong("id"),
                    new PlanRef(row.getString("plan_key"), row.getString("plan_title")),
                    Piece.of(row.getString("title"), wanted.words()),
                    Piece.around(row.getString("words"), wanted.words())))
        .list();
  }
}
