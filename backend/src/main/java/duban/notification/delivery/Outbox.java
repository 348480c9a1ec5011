package duban.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code delivery}: written with what it tells of, emptied by whoever has time. */
@Repository
class Outbox {

  private static final Duration KEPT = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final Attachments attachments;
  private final ObjectMapper json;

  Outbox(JdbcClient jdbc, Attachments attachments, ObjectMapper json) {
    this.jdbc = jdbc;
    this.attachments = attachments;
    this.json = json;
  }

  /**
   * @param username whom it is for, null when it is for no single person
   * @return by which files are attached
   */
  long add(Channel channel, String recipient, String username, Object content, Instant now) {
    return jdbc.sql(
            """
            insert into delivery (channel, recipient, username, reference, content, state,
              created_at, due_at)
            values (:channel, :recipient, :username, :reference, cast(:content as jsonb),
              'WAITING', :now, :now)
            returning id
            """)
        .param("channel", channel.name())
        .param("recipient", recipient)
        .param("username", username)
        .param("reference", UUID.randomUUID())
        .param("content", json(content))
        .param("now", SqlTime.of(now))
        .query(Long.class)
        .single();
  }

  /** One that is due and that nobody else is sending, held until this transaction ends. */
  Optional<Delivery> takeDue(Instant now) {
    return jdbc.sql(
            """
            select * from delivery where state = 'WAITING' and due_at <= :now
            order by due_at, id limit 1 for update skip locked
            """)
        .param("now", SqlTime.of(now))
        .query((row, n) -> delivery(row))
        .optional();
  }

  /** What has long been sent is nobody's concern. */
  void sent(Delivery delivery, Instant now) {
    jdbc.sql(
            "update delivery set state = 'SENT', sent_at = :now, tried_at = :now, error = null"
                + " where id = :id")
        .param("id", delivery.id())
        .param("now", SqlTime.of(now))
        .update();
    jdbc.sql("delete from delivery where state = 'SENT' and channel = :channel and tried_at < :old")
        .param("channel", delivery.channel().name())
        .param("old", SqlTime.of(now.minus(KEPT)))
        .update();
    attachments.clear();
  }

  /**
   * @param next when to try again; null for not any more
   */
  void failed(Delivery delivery, String error, Instant now, Instant next) {
    jdbc.sql(
            """
            update delivery set attempts = attempts + 1, tried_at = :now, error = :error,
              state = case when cast(:next as timestamptz) is null then 'REFUSED' else state end,
              due_at = coalesce(:next, due_at)
            where id = :id
            """)
        .param("id", delivery.id())
        .param("error", error)
        .param("now", SqlTime.of(now))
        .param("next", SqlTime.of(next))
        .update();
  }

  /**
   * Lets what else is due on a channel before then wait: trying each would fail each.
   *
   * @param recipient only what goes there; null takes all
   */
  void postpone(Channel channel, String recipient, Instant next) {
    jdbc.sql(
            """
            update delivery set due_at = :next where id in (
              select id from delivery where state = 'WAITING' and channel = :channel
                and (cast(:recipient as text) is null or recipient = :recipient)
                and due_at < :next for update skip locked)
            """)
        .param("channel", channel.name())
        .param("recipient", recipient)
        .param("next", SqlTime.of(next))
        .update();
  }

  /** Lets everything of a channel, the refused too, be tried again from now on. */
  void retry(Channel channel, String recipient, Instant now) {
    jdbc.sql(
            """
            update delivery set state = 'WAITING', due_at = :now, attempts = 0
            where channel = :channel and state in ('WAITING', 'REFUSED')
              and (cast(:recipient as text) is null or recipient = :recipient)
            """)
        .param("channel", channel.name())
        .param("recipient", recipient)
        .param("now", SqlTime.of(now))
        .update();
  }

  /** When the next one is to be sent, or the next put together. */
  Optional<Instant> next() {
    return jdbc.sql(
            """
            select least(
              (select min(due_at) from delivery where state = 'WAITING'),
              (select min(mail_due) from notice_recipient where mail_due is not null),
              (select min(due_at) from webhook_notice)) as next
            """)
        .query((row, n) -> Optional.ofNullable(SqlTime.instant(row, "next")))
        .single();
  }

  private Delivery delivery(ResultSet row) throws SQLException {
    try {
      return new Delivery(
          row.getLong("id"),
          Channel.valueOf(row.getString("channel")),
          row.getString("recipient"),
          row.getObject("reference", UUID.class),
          json.readTree(row.getString("content")),
          row.getInt("attempts"));
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private String json(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
