package duban.progress;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports asked for and given. */
@Repository
public class ProgressReports {

  private static final String ONE =
      " where measure_id = :measure and unit_id = :unit and period = :period"
          + " and consolidated = :consolidated";

  private final JdbcClient jdbc;

  ProgressReports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every report of some periods of a plan. */
  public List<ProgressReport> ofPeriods(String plan, Collection<String> periods) {
    return jdbc.sql(
            "select * from progress_report where plan_key = :plan and period = any(:periods)"
                + " order by id")
        .param("plan", plan)
        .param("periods", periods.toArray(String[]::new))
        .query((row, n) -> report(row))
        .list();
  }

  /** Every report of a plan, in the order in which they were asked for. */
  public List<ProgressReport> ofPlan(String plan) {
    return jdbc.sql("select * from progress_report where plan_key = :plan order by id")
        .param("plan", plan)
        .query((row, n) -> report(row))
        .list();
  }

  /**
   * How many reports were not given because a measure was suspended (免报).
   *
   * @param period null for all periods
   */
  public int excused(String plan, String period) {
    return jdbc.sql(
            "select count(*) from progress_report where plan_key = :plan and status = 'EXCUSED'"
                + " and not consolidated and (:period::text is null or period = :period)")
        .param("plan", plan)
        .param("period", period)
        .query(Integer.class)
        .single();
  }

  /** Every report on a measure, the newest period first. */
  public List<ProgressReport> ofMeasure(MeasureId measure) {
    return jdbc.sql(
            "select * from progress_report where measure_id = :measure"
                + " order by period_last_day(period) desc, id")
        .param("measure", measure.value())
        .query((row, n) -> report(row))
        .list();
  }

  /** The units' reports on a measure in a period, without the consolidated one. */
  List<ProgressReport> ofUnits(MeasureId measure, String period) {
    return jdbc.sql(
            "select * from progress_report where measure_id = :measure and period = :period"
                + " and not consolidated order by id")
        .param("measure", measure.value())
        .param("period", period)
        .query((row, n) -> report(row))
        .list();
  }

  Optional<ProgressReport> consolidated(MeasureId measure, String period) {
    return jdbc.sql(
            "select * from progress_report where measure_id = :measure and period = :period"
                + " and consolidated")
        .param("measure", measure.value())
        .param("period", period)
        .query((row, n) -> report(row))
        .optional();
  }

  /** The unit's last report on a measure before a period: its own, or that on all units. */
  Optional<ProgressReport> before(
      MeasureId measure, UnitId unit, String period, boolean consolidated) {
    return jdbc.sql(
            "select * from progress_report where measure_id = :measure and unit_id = :unit"
                + " and period_last_day(period) < period_last_day(:period)"
                + " and consolidated = :consolidated and submitted_at is not null"
                + " order by period_last_day(period) desc limit 1")
        .param("measure", measure.value())
        .param("unit", unit.value())
        .param("period", period)
        .param("consolidated", consolidated)
        .query((row, n) -> report(row))
        .optional();
  }

  /** As {@link #before}, for many report tasks at once, by the id of the task. */
  Map<String, ProgressReport> before(List<OpenTask> tasks) {
    return jdbc
        .sql(
            """
            select asked.task, last.*
            from unnest(:tasks::text[], :measures::text[], :units::text[], :periods::text[],
                :consolidated::boolean[]) as asked (task, measure, unit, period, consolidated)
              cross join lateral (
                select * from progress_report r
                where r.measure_id = asked.measure and r.unit_id = asked.unit
                  and r.consolidated = asked.consolidated and r.submitted_at is not null
                  and period_last_day(r.period) < period_last_day(asked.period)
                order by period_last_day(r.period) desc limit 1) as last
            """)
        .param("tasks", texts(tasks, OpenTask::id))
        .param("measures", texts(tasks, task -> task.measure().value()))
        .param("units", texts(tasks, task -> task.unit().value()))
        .param("periods", texts(tasks, OpenTask::period))
        .param(
            "consolidated",
            texts(tasks, task -> String.valueOf(task.kind() == TaskKind.CONSOLIDATE_REPORT)))
        .query((row, n) -> Map.entry(row.getString("task"), report(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String[] texts(List<OpenTask> tasks, Function<OpenTask, String> text) {
    return tasks.stream().map(text).toArray(String[]::new);
  }

  /** Notes that a report is asked for; asking again for a returned one changes nothing. */
  void ask(MeasureId measure, UnitId unit, String period, boolean consolidated, Instant due) {
    jdbc.sql(
            """
            insert into progress_report (plan_key, measure_id, unit_id, period, consolidated, due_at, status)
            values (:plan, :measure, :unit, :period, :consolidated, :due, 'OPEN')
            on conflict (measure_id, unit_id, period, consolidated) do nothing
            """)
        .param("plan", measure.plan())
        .param("measure", measure.value())
        .param("unit", unit.value())
        .param("period", period)
        .param("consolidated", consolidated)
        .param("due", SqlTime.of(due))
        .update();
  }

  /** Gives a report more time; one that was filed before and returned stays what it was. */
  void postpone(MeasureId measure, UnitId unit, String period, boolean consolidated, Instant due) {
    jdbc.sql("update progress_report set due_at = :due " + ONE + " and status = 'OPEN'")
        .param("due", SqlTime.of(due))
        .param("measure", measure.value())
        .param("unit", unit.value())
        .param("period", period)
        .param("consolidated", consolidated)
        .update();
  }

  /**
   * Files a report. It is late when it comes after its due date; a returned one stays what it was.
   */
  void submit(
      MeasureId measure,
      UnitId unit,
      String period,
      boolean consolidated,
      ReportForm form,
      boolean copied,
      String by,
      Instant at) {
    jdbc.sql(
            """
            update progress_report set progress = :progress, problems = :problems,
              next_steps = :nextSteps, in_time = :inTime, delay_reason = :delayReason::text,
              expected_on = :expectedOn::date, coordination = :coordination::text,
              coordination_from = :coordinationFrom::text, copied = :copied, submitted_by = :by, submitted_at = :at, accepted = null,
              status = case when status <> 'OPEN' then status when due_at < :at then 'LATE'
                else 'SUBMITTED' end
            """
                + ONE)
        .param("progress", form.progress())
        .param("problems", form.problems())
        .param("nextSteps", form.nextSteps())
        .param("inTime", form.inTime())
        .param("delayReason", form.inTime() ? null : form.delayReason())
        .param("expectedOn", form.inTime() ? null : form.expectedOn())
        .param("coordination", form.asksCoordination() ? form.coordination() : null)
        .param("coordinationFrom", form.asksCoordination() ? form.coordinationFrom() : null)
        .param("copied", copied)
        .param("by", by)
        .param("at", SqlTime.of(at))
        .param("measure", measure.value())
        .param("unit", unit.value())
        .param("period", period)
        .param("consolidated", consolidated)
        .update();
  }

  /** Records a report that never came; false when it came after all. */
  boolean miss(MeasureId measure, UnitId unit, String period, boolean consolidated) {
    return jdbc.sql("update progress_report set status = 'MISSING'" + ONE + " and status = 'OPEN'")
            .param("measure", measure.value())
            .param("unit", unit.value())
            .param("period", period)
            .param("consolidated", consolidated)
            .update()
        == 1;
  }

  /** Nobody has to give the open reports of a period any more; false when none was open. */
  boolean excuse(MeasureId measure, String period) {
    return jdbc.sql(
                "update progress_report set status = 'EXCUSED'"
                    + " where measure_id = :measure and period = :period and status = 'OPEN'")
            .param("measure", measure.value())
            .param("period", period)
            .update()
        > 0;
  }

  /** Nobody has to give the open reports on a measure any more. */
  void excuse(MeasureId measure) {
    jdbc.sql(
            "update progress_report set status = 'EXCUSED'"
                + " where measure_id = :measure and status = 'OPEN'")
        .param("measure", measure.value())
        .update();
  }

  void reschedule(
      MeasureId measure, UnitId unit, String period, boolean consolidated, Instant due) {
    jdbc.sql("update progress_report set due_at = :due" + ONE)
        .param("due", SqlTime.of(due))
        .param("measure", measure.value())
        .param("unit", unit.value())
        .param("period", period)
        .param("consolidated", consolidated)
        .update();
  }

  void review(
      MeasureId measure, String period, boolean accepted, String reason, String by, Instant at) {
    jdbc.sql(
            """
            update progress_report set accepted = :accepted, return_reason = :reason, reviewed_by = :by,
              reviewed_at = :at, returns = returns + case when :accepted then 0 else 1 end
            where measure_id = :measure and period = :period and consolidated
            """)
        .param("accepted", accepted)
        .param("reason", reason)
        .param("by", by)
        .param("at", SqlTime.of(at))
        .param("measure", measure.value())
        .param("period", period)
        .update();
  }

  private static ProgressReport report(ResultSet row) throws SQLException {
    return new ProgressReport(
        row.getLong("id"),
        MeasureId.of(row.getString("measure_id")),
        new UnitId(row.getString("unit_id")),
        row.getString("period"),
        row.getBoolean("consolidated"),
        SqlTime.instant(row, "due_at"),
        ProgressReport.Status.valueOf(row.getString("status")),
        row.getString("progress"),
        row.getString("problems"),
        row.getString("next_steps"),
        row.getObject("in_time", Boolean.class),
        row.getString("delay_reason"),
        row.getObject("expected_on", LocalDate.class),
        row.getString("coordination"),
        row.getString("coordination_from"),
        row.getBoolean("copied"),
        row.getString("submitted_by"),
        SqlTime.instant(row, "submitted_at"),
        row.getObject("accepted", Boolean.class),
        row.getString("return_reason"),
        row.getString("reviewed_by"),
        SqlTime.instant(row, "reviewed_at"),
        row.getInt("returns"));
  }
}
