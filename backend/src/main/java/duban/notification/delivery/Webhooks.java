package duban.notification.delivery;

import duban.calendar.SqlTime;
import duban.notification.NoticeKind;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code webhook}; one that is removed stays for the record and hears nothing. */
@Repository
class Webhooks {

  private final JdbcClient jdbc;

  Webhooks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Webhook> all() {
    return jdbc.sql("select * from webhook where removed_at is null order by id")
        .query((row, n) -> webhook(row))
        .list();
  }

  Optional<Webhook> find(long id) {
    return jdbc.sql("select * from webhook where id = :id and removed_at is null")
        .param("id", id)
        .query((row, n) -> webhook(row))
        .optional();
  }

  long add(Webhook webhook, Actor actor, Instant now) {
    return jdbc.sql(
            """
            insert into webhook (name, url, secret, plan_key, unit_id, kinds, created_by, created_at)
            values (:name, :url, :secret, :plan, :unit, :kinds, :by, :now) returning id
            """)
        .param("name", webhook.name())
        .param("url", webhook.url())
        .param("secret", webhook.secret())
        .param("plan", webhook.plan())
        .param("unit", webhook.unit() == null ? null : webhook.unit().value())
        .param("kinds", webhook.kinds().stream().map(NoticeKind::slug).toArray(String[]::new))
        .param("by", actor.username())
        .param("now", SqlTime.of(now))
        .query(Long.class)
        .single();
  }

  /** What waits for it goes with it. */
  void remove(Webhook webhook, Instant now) {
    jdbc.sql("update webhook set removed_at = :now where id = :id")
        .param("now", SqlTime.of(now))
        .param("id", webhook.id())
        .update();
    jdbc.sql("delete from webhook_notice where webhook_id = :id")
        .param("id", webhook.id())
        .update();
    jdbc.sql(
            "delete from delivery where channel = 'WEBHOOK' and recipient = :id and state <> 'SENT'")
        .param("id", Long.toString(webhook.id()))
        .update();
  }

  private static Webhook webhook(ResultSet row) throws SQLException {
    String unit = row.getString("unit_id");
    return new Webhook(
        row.getLong("id"),
        row.getString("name"),
        row.getString("url"),
        row.getString("secret"),
        row.getString("plan_key"),
        unit == null ? null : UnitId.of(unit),
        Stream.of((String[]) row.getArray("kinds").getArray()).map(NoticeKind::of).toList());
  }
}
