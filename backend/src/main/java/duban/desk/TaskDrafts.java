package duban.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.problem.FormInvalid;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have typed into the forms of open tasks, by task and person. */
@Repository
class TaskDrafts {

  private static final int LONGEST = 200_000;
  private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  TaskDrafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  Optional<TaskDraft> find(Actor actor, String task) {
    return Optional.ofNullable(find(actor, List.of(task)).get(task));
  }

  /** By task. */
  Map<String, TaskDraft> find(Actor actor, Collection<String> tasks) {
    Map<String, TaskDraft> found = new HashMap<>();
    jdbc.sql("select * from task_draft where task_id = any(:tasks) and username = :me")
        .param("tasks", tasks.toArray(String[]::new))
        .param("me", actor.username())
        .query((RowCallbackHandler) row -> found.put(row.getString("task_id"), draft(row)));
    return found;
  }

  private TaskDraft draft(ResultSet row) throws SQLException {
    return new TaskDraft(
        read(row.getString("answers")), row.getLong("version"), SqlTime.instant(row, "saved_at"));
  }

  /** Puts a draft in the place of the one before. */
  TaskDraft keep(Actor actor, String task, Map<String, Object> answers) {
    jdbc.sql(
            """
            insert into task_draft (task_id, username, answers, version, saved_at)
            values (:task, :me, :answers::jsonb, 1, :now)
            on conflict (task_id, username) do update
              set answers = excluded.answers, version = task_draft.version + 1,
                saved_at = excluded.saved_at
            """)
        .param("task", task)
        .param("me", actor.username())
        .param("answers", written(answers))
        .param("now", SqlTime.of(clock.instant()))
        .update();
    return find(actor, task).orElseThrow();
  }

  void drop(Actor actor, String task) {
    jdbc.sql("delete from task_draft where task_id = :task and username = :me")
        .param("task", task)
        .param("me", actor.username())
        .update();
  }

  private String written(Map<String, Object> answers) {
    try {
      String text = json.writeValueAsString(answers);
      if (text.length() > LONGEST) {
        throw FormInvalid.of("answers", "are longer than " + LONGEST + " characters");
      }
      return text;
    } catch (JsonProcessingException ex) {
      throw new IllegalArgumentException(ex);
    }
  }

  private Map<String, Object> read(String answers) {
    try {
      return json.readValue(answers, ANSWERS);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
