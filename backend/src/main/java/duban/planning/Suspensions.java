package duban.planning;

import duban.calendar.SqlTime;
import duban.calendar.WorkingCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When measures were parked, and what that does to the time they have. */
@Repository
public class Suspensions {

  private final JdbcClient jdbc;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Suspensions(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The times a measure was parked, the newest first. */
  public List<Suspension> ofMeasure(MeasureId measure) {
    return jdbc.sql("select * from measure_suspension where measure_id = :id order by id desc")
        .param("id", measure.value())
        .query((row, n) -> suspension(row))
        .list();
  }

  /** The measures of a plan that are parked now, the longest parked first. */
  public List<Suspension> open(String plan) {
    return jdbc.sql(
            "select s.* from measure_suspension s join measure m on m.id = s.measure_id"
                + " where m.plan_key = :plan and s.resumed_at is null order by s.id")
        .param("plan", plan)
        .query((row, n) -> suspension(row))
        .list();
  }

  public Optional<Suspension> open(MeasureId measure) {
    return ofMeasure(measure).stream().filter(Suspension::open).findFirst();
  }

  /** Parks a measure; false when it does not run. */
  public boolean begin(MeasureId measure, String reason, LocalDate expected, String by) {
    int parked =
        jdbc.sql("update measure set state = 'SUSPENDED' where id = :id and state = 'RUNNING'")
            .param("id", measure.value())
            .update();
    if (parked == 0) {
      return false;
    }
    jdbc.sql(
            "insert into measure_suspension (measure_id, reason, expected, suspended_by,"
                + " suspended_at) values (:id, :reason, :expected, :by, :at)")
        .param("id", measure.value())
        .param("reason", reason)
        .param("expected", expected)
        .param("by", by)
        .param("at", SqlTime.of(clock.instant()))
        .update();
    return true;
  }

  /** Takes a measure up again; false when it is not parked. */
  public boolean end(MeasureId measure, String note, String by) {
    jdbc.sql("update measure set state = 'RUNNING' where id = :id and state = 'SUSPENDED'")
        .param("id", measure.value())
        .update();
    return jdbc.sql(
                "update measure_suspension set note = :note, resumed_by = :by, resumed_at = :at"
                    + " where measure_id = :id and resumed_at is null")
            .param("note", note)
            .param("by", by)
            .param("at", SqlTime.of(clock.instant()))
            .param("id", measure.value())
            .update()
        == 1;
  }

  /** Whether a measure was parked at a moment. */
  public boolean covered(MeasureId measure, Instant instant) {
    Instant now = clock.instant();
    return ofMeasure(measure).stream().anyMatch(suspension -> suspension.covers(instant, now));
  }

  /** Counts working days of many measures; what was parked when is read once. */
  public WorkingDays workingDays() {
    Map<MeasureId, List<Suspension>> all =
        jdbc
            .sql("select * from measure_suspension")
            .query((row, n) -> suspension(row))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Suspension::measure));
    return (measure, from, to) ->
        calendar.workingDaysBetween(day(from), day(to))
            - all.getOrDefault(measure, List.of()).stream()
                .mapToInt(suspension -> workingDays(suspension, from, to))
                .sum();
  }

  /** Working days between two moments, without those on which a measure was parked. */
  public interface WorkingDays {

    /**
     * @param measure null for a plan as a whole
     */
    int between(MeasureId measure, Instant from, Instant to);
  }

  /** Working days of a suspension: those it has taken from the time of what was due after it. */
  public int workingDays(Suspension suspension) {
    return workingDays(suspension, suspension.suspendedAt(), clock.instant());
  }

  private int workingDays(Suspension suspension, Instant from, Instant to) {
    Instant end = suspension.open() ? to : earlier(suspension.resumedAt(), to);
    Instant start = suspension.suspendedAt().isAfter(from) ? suspension.suspendedAt() : from;
    return calendar.workingDaysBetween(day(start), day(end));
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }

  private static Suspension suspension(ResultSet row) throws SQLException {
    return new Suspension(
        MeasureId.of(row.getString("measure_id")),
        row.getString("reason"),
        row.getObject("expected", LocalDate.class),
        row.getString("suspended_by"),
        SqlTime.instant(row, "suspended_at"),
        row.getString("note"),
        row.getString("resumed_by"),
        SqlTime.instant(row, "resumed_at"));
  }
}
