package duban.notification;

import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices of units and how far each person has read them. */
@Repository
class NoticeBoard {

  private static final int NEWEST = 50;
  private static final String READ_UP_TO =
      "coalesce((select up_to from notice_read where username = :username), 0)";

  private final JdbcClient jdbc;
  private final Clock clock;

  NoticeBoard(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void tell(UnitId unit, String kind, String task, String plan, MeasureId measure, String text) {
    insert(unit, kind, task, plan, measure, text, "");
  }

  /** Tells a unit of a task that falls due; further ones of the same day join the first. */
  void remind(UnitId unit, String task, String plan, MeasureId measure, String text) {
    insert(
        unit,
        "reminder",
        task,
        plan,
        measure,
        text,
        """
        on conflict (unit_id, day) where kind = 'reminder'
          do update set bundled = notice.bundled + 1, task_id = null, measure_id = null
        """);
  }

  private void insert(
      UnitId unit,
      String kind,
      String task,
      String plan,
      MeasureId measure,
      String text,
      String conflict) {
    jdbc.sql(
            """
            insert into notice (unit_id, kind, task_id, plan_key, measure_id, text, at, day)
            values (:unit, :kind, :task, :plan, :measure, :text, :at, :day)
            """
                + conflict)
        .param("unit", unit.value())
        .param("kind", kind)
        .param("task", task)
        .param("plan", plan)
        .param("measure", measure == null ? null : measure.value())
        .param("text", text)
        .param("at", SqlTime.of(clock.instant()))
        .param("day", LocalDate.now(clock))
        .update();
  }

  NoticePage of(Actor actor) {
    List<Notice> items =
        jdbc.sql(
                """
                select n.*, p.title as plan_title, m.number, m.title as measure_title,
                  n.id <= READ_UP_TO as read
                from notice n
                  left join plan p on p.key = n.plan_key left join measure m on m.id = n.measure_id
                where n.unit_id = any(:units) order by n.id desc limit :newest
                """
                    .replace("READ_UP_TO", READ_UP_TO))
            .param("username", actor.username())
            .param("units", units(actor))
            .param("newest", NEWEST)
            .query((row, n) -> notice(row))
            .list();
    return new NoticePage(unread(actor), items);
  }

  private int unread(Actor actor) {
    return jdbc.sql(
            "select count(*) from notice where unit_id = any(:units) and id > " + READ_UP_TO)
        .param("username", actor.username())
        .param("units", units(actor))
        .query(Integer.class)
        .single();
  }

  void markRead(Actor actor) {
    jdbc.sql(
            """
            insert into notice_read (username, up_to)
            select :username, coalesce(max(id), 0) from notice where unit_id = any(:units)
            on conflict (username) do update set up_to = excluded.up_to
            """)
        .param("username", actor.username())
        .param("units", units(actor))
        .update();
  }

  private static String[] units(Actor actor) {
    return actor.units().stream().map(UnitId::value).toArray(String[]::new);
  }

  private static String text(ResultSet row) throws SQLException {
    int bundled = row.getInt("bundled");
    return row.getString("text") + (bundled > 1 ? " 等 " + bundled + " 项" : "");
  }

  private static Notice notice(ResultSet row) throws SQLException {
    String plan = row.getString("plan_key");
    String number = row.getString("number");
    return new Notice(
        row.getLong("id"),
        row.getString("kind"),
        text(row),
        row.getString("task_id"),
        plan == null ? null : new PlanRef(plan, row.getString("plan_title")),
        number == null ? null : new MeasureRef(number, row.getString("measure_title")),
        SqlTime.instant(row, "at"),
        row.getBoolean("read"));
  }
}
