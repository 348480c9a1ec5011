package duban.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import duban.calendar.WorkingCalendar;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.OpenTask;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The tables {@code notice}, what happened, and {@code notice_recipient}, who was told; written.
 */
@Repository
class NoticeTable {

  /** Pages listen to this channel of the database; see {@code inbox}. */
  private static final String CHANNEL = "duban_notices";

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final WorkingCalendar calendar;
  private final Clock clock;

  NoticeTable(JdbcClient jdbc, ObjectMapper json, WorkingCalendar calendar, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.calendar = calendar;
    this.clock = clock;
  }

  long add(Happening happening, Instant now) {
    MeasureId measure = happening.measure();
    UnitId unit = happening.unit();
    return jdbc.sql(
            """
            insert into notice (unit_id, kind, task_id, plan_key, measure_id, facts, at, day)
            values (:unit, :kind, :task, :plan, :measure, cast(:facts as jsonb), :at, :day)
            returning id
            """)
        .param("unit", unit == null ? null : unit.value())
        .param("kind", happening.kind().slug())
        .param("task", happening.task())
        .param("plan", happening.plan())
        .param("measure", measure == null ? null : measure.value())
        .param("facts", json(happening.facts()))
        .param("at", SqlTime.of(now))
        .param("day", workingDay(now))
        .query(Long.class)
        .single();
  }

  /**
   * Adds who is told. A notice of a bundled kind joins the person's unread entry of its plan and
   * day. It looks for one and never waits for one: two transactions at once may make two entries,
   * which costs less than measures whose transactions wait for each other or deadlock.
   */
  void addRecipients(long notice, Happening happening, List<Recipient> told, Instant now) {
    jdbc.sql(
            """
            with told as (
              select r.username, r.reasons
              from jsonb_to_recordset(cast(:told as jsonb)) as r (username text, reasons jsonb)
            ), added as (
              insert into notice_recipient (notice_id, username, reasons, entry, bundle)
              select :notice, told.username, told.reasons, cast(:entry as text), (
                select coalesce(r.bundle, r.id) from notice_recipient r
                where r.username = told.username and r.entry = cast(:entry as text)
                  and r.read_at is null
                order by r.id desc limit 1)
              from told
              returning username
            )
            select count(pg_notify(:channel, username)) from added
            """)
        .param("told", json(told))
        .param("notice", notice)
        .param("entry", entry(happening, now))
        .param("channel", CHANNEL)
        .query(Long.class)
        .single();
  }

  /**
   * Lets the newest returned notice of this kind that leads nowhere yet lead to the task that the
   * return opened.
   *
   * @return false when there is none
   */
  boolean leadReturnedTo(OpenTask task, String what) {
    return jdbc.sql(
                """
                update notice set task_id = :task where id = (
                  select max(id) from notice
                  where plan_key = :plan and measure_id is not distinct from cast(:measure as text)
                    and unit_id = :unit and kind = :kind
                    and facts ->> 'what' = :what)
                  and task_id is null
                """)
            .param("task", task.id())
            .param("plan", task.plan())
            .param("measure", task.measure() == null ? null : task.measure().value())
            .param("unit", task.unit().value())
            .param("kind", NoticeKind.RETURNED.slug())
            .param("what", what)
            .update()
        > 0;
  }

  /** What a bundled notice is told together with; null for one that stands alone. */
  private String entry(Happening happening, Instant now) {
    return happening.kind().isBundled()
        ? String.join("/", happening.plan(), happening.kind().slug(), workingDay(now).toString())
        : null;
  }

  private LocalDate workingDay(Instant now) {
    return calendar.rollForward(LocalDate.ofInstant(now, clock.getZone()));
  }

  private String json(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
