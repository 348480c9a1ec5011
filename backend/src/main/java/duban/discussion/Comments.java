package duban.discussion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import duban.discussion.Comment.Person;
import duban.organisation.Actor;
import duban.planning.MeasureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of comments. */
@Repository
class Comments {

  private static final String ALL =
      """
      select c.*, (select coalesce(jsonb_agg(jsonb_build_object('username', m.username, 'name', m.name)
        order by m.username), '[]') from comment_mention m where m.comment = c.id) as mentions
      from measure_comment c where\s""";

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  Comments(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** The last comments on a measure before one, the newest first. */
  List<Comment> before(MeasureId measure, long id, int limit) {
    return jdbc.sql(ALL + "measure_id = :measure and id < :id order by id desc limit :limit")
        .param("measure", measure.value())
        .param("id", id)
        .param("limit", limit)
        .query((row, n) -> comment(row))
        .list();
  }

  int count(MeasureId measure) {
    return jdbc.sql(
            "select count(*) from measure_comment where measure_id = :measure and removed_at is null")
        .param("measure", measure.value())
        .query(Integer.class)
        .single();
  }

  Optional<Comment> find(long id) {
    return jdbc.sql(ALL + "id = :id").param("id", id).query((row, n) -> comment(row)).optional();
  }

  /** As {@link #find}; nobody else changes it before this transaction ends. */
  Optional<Comment> hold(long id) {
    return jdbc.sql(ALL + "id = :id for update of c")
        .param("id", id)
        .query((row, n) -> comment(row))
        .optional();
  }

  /** Answers the id of the new comment. */
  long add(MeasureId measure, Actor author, String unitName, String text, Instant at) {
    return jdbc.sql(
            """
            insert into measure_comment (measure_id, author, author_name, unit_name, text, said_at)
            values (:measure, :author, :name, :unit, :text, :at) returning id
            """)
        .param("measure", measure.value())
        .param("author", author.username())
        .param("name", author.name())
        .param("unit", unitName)
        .param("text", text)
        .param("at", SqlTime.of(at))
        .query(Long.class)
        .single();
  }

  void edit(long id, String text, Instant at) {
    jdbc.sql("update measure_comment set text = :text, edited_at = :at where id = :id")
        .param("text", text)
        .param("at", SqlTime.of(at))
        .param("id", id)
        .update();
  }

  void remove(long id, Instant at) {
    jdbc.sql("update measure_comment set text = '', removed_at = :at where id = :id")
        .param("at", SqlTime.of(at))
        .param("id", id)
        .update();
    mention(id, List.of());
  }

  /** Notes whom a comment mentions, and no longer whom it did. */
  void mention(long comment, Collection<Person> people) {
    jdbc.sql("delete from comment_mention where comment = :comment")
        .param("comment", comment)
        .update();
    for (Person person : people) {
      jdbc.sql("insert into comment_mention values (:comment, :username, :name)")
          .param("comment", comment)
          .param("username", person.username())
          .param("name", person.name())
          .update();
    }
  }

  private Comment comment(ResultSet row) throws SQLException {
    return new Comment(
        row.getLong("id"),
        MeasureId.of(row.getString("measure_id")),
        row.getString("author"),
        row.getString("author_name"),
        row.getString("unit_name"),
        row.getString("text"),
        people(row.getString("mentions")),
        SqlTime.instant(row, "said_at"),
        SqlTime.instant(row, "edited_at"),
        SqlTime.instant(row, "removed_at"));
  }

  private List<Person> people(String written) {
    try {
      return List.of(json.readValue(written, Person[].class));
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
