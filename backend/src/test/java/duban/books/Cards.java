package duban.books;

import duban.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether every overdue task had its cards on the right working day. The days are written here once
 * more, as a clerk would read them from the table, and counted from the engine's history.
 */
final class Cards {

  /**
   * Working day on which each level falls due, by kind of task; kinds not listed are as reports.
   */
  private record Days(int urge, int yellow, int red) {}

  private static final Map<String, Days> DAYS =
      Map.of(
          "implement", new Days(1, 6, 16),
          "consolidate", new Days(1, 6, 16),
          "request-closure", new Days(1, 6, 16),
          "answer-instruction", new Days(1, 2, 4));

  private final JdbcClient jdbc;
  private final WorkingCalendar calendar;
  private final Days usual;

  Cards(JdbcClient jdbc, WorkingCalendar calendar, int urge, int yellow, int red) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.usual = new Days(urge, yellow, red);
  }

  /** An overdue task as the engine remembers it, with what was shown for it. */
  private record Late(
      String task,
      String kind,
      String unit,
      Instant due,
      Instant end,
      Map<String, LocalDate> steps) {}

  /** What does not add up, and how many tasks were looked at. */
  record Outcome(int overdue, List<String> faults) {}

  Outcome check(Instant now) {
    List<String> faults = new ArrayList<>();
    List<Late> all = overdue(now);
    all.forEach(late -> check(late, faults));
    return new Outcome(all.size(), faults);
  }

  private void check(Late late, List<String> faults) {
    Days days = DAYS.getOrDefault(late.kind(), usual);
    expect(late, "URGE", days.urge(), faults);
    expect(late, "YELLOW_CARD", days.yellow(), faults);
    expect(late, "RED_CARD", days.red(), faults);
  }

  private void expect(Late late, String level, int workingDay, List<String> faults) {
    LocalDate day = calendar.plusWorkingDays(Diary.day(late.due()), workingDay);
    // steps are taken in the first hour of work; whoever finished by then got none
    boolean reached = late.end().isAfter(atTen(day));
    LocalDate shown = late.steps().get(level);
    if (reached && !day.equals(shown)) {
      faults.add(late + ": " + level + " on " + shown + " instead of " + day);
    }
    if (!reached && shown != null && shown.isBefore(day)) {
      faults.add(late + ": " + level + " already on " + shown + ", due on " + day);
    }
  }

  private static Instant atTen(LocalDate day) {
    return day.atTime(10, 0).toInstant(java.time.ZoneOffset.ofHours(8));
  }

  /**
   * Tasks of units past their due date, that nobody waived, extended, suspended or took up by hand.
   */
  private List<Late> overdue(Instant now) {
    Map<Long, Map<String, LocalDate>> steps = steps();
    return jdbc.sql(
            """
            select t.id_, c.id, c.task_kind, c.unit_id, greatest(c.due_at, c.asked_at) as due_at,
              coalesce(c.ended_at, :now) as until
            from act_hi_taskinst t join supervision_case c on c.task_id = t.id_
            where c.opened_by is null and c.measure_id not in (select measure_id from measure_suspension)
            and c.state in ('OPEN', 'SETTLED', 'LAPSED')
            and c.task_kind not in ('review-report', 'review-closure', 'supervise', 'interview',
              'edit-period-report', 'approve-period-report', 'decide-extension', 'verify-instruction')
            """)
        .param("now", now.atOffset(java.time.ZoneOffset.UTC))
        .query(
            (row, n) ->
                new Late(
                    row.getString("id_"),
                    row.getString("task_kind"),
                    row.getString("unit_id"),
                    row.getObject("due_at", OffsetDateTime.class).toInstant(),
                    row.getObject("until", OffsetDateTime.class).toInstant(),
                    steps.getOrDefault(row.getLong("id"), Map.of())))
        .list();
  }

  private Map<Long, Map<String, LocalDate>> steps() {
    Map<Long, Map<String, LocalDate>> steps = new HashMap<>();
    jdbc.sql(
            "select case_id, level, min(taken_at) as at from supervision_step where by_system"
                + " group by case_id, level")
        .query(
            row -> {
              steps
                  .computeIfAbsent(row.getLong("case_id"), matter -> new TreeMap<>())
                  .put(
                      row.getString("level"),
                      Diary.day(row.getObject("at", OffsetDateTime.class).toInstant()));
            });
    return steps;
  }
}
