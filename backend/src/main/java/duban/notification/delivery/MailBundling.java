package duban.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import duban.notification.Language;
import duban.notification.NoticeKind;
import duban.notification.NoticeKind.Pace;
import duban.notification.NoticeLink;
import duban.notification.Reason;
import duban.notification.Wording;
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

/**
 * Writes one mail a person of all that is due to go by mail. What was read meanwhile is left out,
 * and tasks that are done: a mail that tells nothing new is a burden.
 */
@Component
class MailBundling implements Bundling {

  private static final String DUE =
      """
      select r.id, r.username, r.reasons, n.kind, n.facts, n.plan_key, p.title as plan_title,
        m.number, m.title as measure_title, task.id as open_task, account.name, wish.email,
        wish.language,
        r.read_at is null and account.enabled and wish.email is not null as wanted,
        coalesce(wish.daily, false) as daily, coalesce(wish.at_once, false) as at_once
      from notice_recipient r
        join notice n on n.id = r.notice_id
        join account on account.username = r.username
        left join notice_preference wish on wish.username = r.username
        left join plan p on p.key = n.plan_key
        left join measure m on m.id = n.measure_id
        left join work_task task on task.id = n.task_id
          and task.unit_id in (select unit from account_unit where username = r.username)
      where r.mail_due <= :now
      order by r.username, n.plan_key, m.position, r.id
      """;

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Wording wording;
  private final MailText mailText;
  private final Outbox outbox;

  MailBundling(
      JdbcClient jdbc, ObjectMapper json, Wording wording, MailText mailText, Outbox outbox) {
    this.jdbc = jdbc;
    this.json = json;
    this.wording = wording;
    this.mailText = mailText;
    this.outbox = outbox;
  }

  /** A notice that is due, and to whom. */
  private record Due(
      long id,
      String username,
      String name,
      String email,
      Language language,
      boolean wanted,
      MailItem item) {}

  /** One node at a time, or a person's notices could part into two mails. */
  @Override
  @Transactional
  public int bundle(Instant now) {
    if (!jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('duban.mail', 0))")
        .query(Boolean.class)
        .single()) {
      return 0;
    }
    List<Due> due = jdbc.sql(DUE).param("now", SqlTime.of(now)).query((row, n) -> due(row)).list();
    if (!due.isEmpty()) {
      due.stream()
          .filter(Due::wanted)
          .collect(Collectors.groupingBy(Due::username, LinkedHashMap::new, Collectors.toList()))
          .values()
          .forEach(ofPerson -> write(ofPerson, now));
      gone(due);
    }
    return due.size();
  }

  private void write(List<Due> due, Instant now) {
    Due person = due.get(0);
    List<MailItem> items = due.stream().map(Due::item).toList();
    MailContent mail = mailText.of(person.name(), person.language(), items, now);
    outbox.add(Channel.MAIL, person.email(), person.username(), mail, now);
  }

  private void gone(List<Due> due) {
    jdbc.sql("update notice_recipient set mail_due = null where id = any(:ids)")
        .param("ids", due.stream().map(Due::id).toArray(Long[]::new))
        .update();
  }

  private Due due(ResultSet row) throws SQLException {
    NoticeKind kind = NoticeKind.of(row.getString("kind"));
    String task = row.getString("open_task");
    boolean urgent = kind.pace() == Pace.AT_ONCE && row.getBoolean("at_once");
    boolean over = kind.pace() == Pace.BUNDLED && task == null;
    boolean wanted = row.getBoolean("wanted") && (urgent || row.getBoolean("daily")) && !over;
    String language = row.getString("language");
    return new Due(
        row.getLong("id"),
        row.getString("username"),
        row.getString("name"),
        row.getString("email"),
        language == null ? Language.ZH : Language.valueOf(language),
        wanted,
        item(row, kind, task));
  }

  private MailItem item(ResultSet row, NoticeKind kind, String task) throws SQLException {
    Map<String, String> facts = read(row, "facts", new TypeReference<>() {});
    List<Reason> reasons = read(row, "reasons", new TypeReference<>() {});
    String number = row.getString("number");
    return new MailItem(
        wording.of(kind, facts),
        reasons.stream().map(wording::of).toList(),
        row.getString("plan_title"),
        number,
        row.getString("measure_title"),
        NoticeLink.of(facts, task, row.getString("plan_key"), number));
  }

  private <T> T read(ResultSet row, String column, TypeReference<T> type) throws SQLException {
    try {
      return json.readValue(row.getString(column), type);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
