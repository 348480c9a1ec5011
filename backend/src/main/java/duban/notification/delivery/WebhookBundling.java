package duban.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import duban.notification.NoticeKind;
import duban.notification.NoticeLink;
import duban.notification.Wording;
import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts all that is due for a webhook into one message. */
@Component
class WebhookBundling implements Bundling {

  private static final String DUE =
      """
      with due as (
        delete from webhook_notice where due_at <= :now returning webhook_id, notice_id
      )
      select due.webhook_id, n.*, p.title as plan_title, m.number, m.title as measure_title,
        unit.name as unit_name
      from due join notice n on n.id = due.notice_id
        left join plan p on p.key = n.plan_key left join measure m on m.id = n.measure_id
        left join unit on unit.id = n.unit_id
      order by due.webhook_id, n.id
      """;

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Wording wording;
  private final Outbox outbox;
  private final NoticeSettings settings;

  WebhookBundling(
      JdbcClient jdbc, ObjectMapper json, Wording wording, Outbox outbox, NoticeSettings settings) {
    this.jdbc = jdbc;
    this.json = json;
    this.wording = wording;
    this.outbox = outbox;
    this.settings = settings;
  }

  private record Due(long webhook, WebhookMessage.Item item) {}

  @Override
  @Transactional
  public int bundle(Instant now) {
    List<Due> due = jdbc.sql(DUE).param("now", SqlTime.of(now)).query((row, n) -> due(row)).list();
    due.stream()
        .collect(
            Collectors.groupingBy(
                Due::webhook,
                LinkedHashMap::new,
                Collectors.mapping(Due::item, Collectors.toList())))
        .forEach((webhook, items) -> write(webhook, items, now));
    return due.size();
  }

  private void write(long webhook, List<WebhookMessage.Item> items, Instant now) {
    outbox.add(Channel.WEBHOOK, Long.toString(webhook), null, new WebhookMessage(items), now);
  }

  private Due due(ResultSet row) throws SQLException {
    NoticeKind kind = NoticeKind.of(row.getString("kind"));
    Map<String, String> facts = facts(row);
    String plan = row.getString("plan_key");
    String number = row.getString("number");
    String unit = row.getString("unit_id");
    // a group has no one task open: its messages lead to the measure
    String path = NoticeLink.of(facts, null, plan, number);
    return new Due(
        row.getLong("webhook_id"),
        new WebhookMessage.Item(
            row.getLong("id"),
            kind,
            wording.of(kind, facts),
            plan == null ? null : new PlanRef(plan, row.getString("plan_title")),
            number == null ? null : new MeasureRef(number, row.getString("measure_title")),
            unit == null ? null : new Ref(unit, row.getString("unit_name")),
            path == null ? null : settings.address().replaceAll("/+$", "") + path,
            SqlTime.instant(row, "at")));
  }

  private Map<String, String> facts(ResultSet row) throws SQLException {
    try {
      return json.readValue(row.getString("facts"), new TypeReference<>() {});
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
