package duban.progress;

import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureJournal;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What units said outside the periods. */
@Repository
public class Contributions {

  private final JdbcClient jdbc;
  private final MeasureJournal journal;
  private final Clock clock;

  Contributions(JdbcClient jdbc, MeasureJournal journal, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.clock = clock;
  }

  /** What was said on a measure in tasks of one kind, oldest first. */
  public List<Contribution> of(MeasureId measure, TaskKind kind) {
    return jdbc.sql(
            "select * from contribution where measure_id = :measure and kind = :kind order by id")
        .param("measure", measure.value())
        .param("kind", kind.slug())
        .query(
            (row, n) ->
                new Contribution(
                    new UnitId(row.getString("unit_id")),
                    kind,
                    row.getString("text"),
                    row.getString("contact"),
                    row.getString("said_by"),
                    SqlTime.instant(row, "said_at")))
        .list();
  }

  /** Whom a unit named to be spoken with when it signed for measures, the newest first. */
  public List<Contact> contactsOf(UnitId unit, Collection<String> plans) {
    return jdbc.sql(
            """
            select c.contact, c.said_by, max(c.said_at) as said_at
            from contribution c join measure m on m.id = c.measure_id
            where c.unit_id = :unit and m.plan_key = any(:plans) and c.contact <> ''
            group by c.contact, c.said_by order by said_at desc
            """)
        .param("unit", unit.value())
        .param("plans", plans.toArray(String[]::new))
        .query(
            (row, n) ->
                new Contact(
                    row.getString("contact"),
                    row.getString("said_by"),
                    SqlTime.instant(row, "said_at")))
        .list();
  }

  /** Keeps what was said in a task, here and in the record of its measure. */
  void add(OpenTask task, String text, String contact, Actor actor) {
    jdbc.sql(
            """
            insert into contribution (measure_id, unit_id, kind, text, contact, said_by, said_at)
            values (:measure, :unit, :kind, :text, :contact, :by, :at)
            """)
        .param("measure", task.measure().value())
        .param("unit", task.unit().value())
        .param("kind", task.kind().slug())
        .param("text", text)
        .param("contact", contact)
        .param("by", actor.name())
        .param("at", SqlTime.of(clock.instant()))
        .update();
    journal.byPerson(task.measure(), actor, task.unit(), task.kind().slug(), text);
  }
}
