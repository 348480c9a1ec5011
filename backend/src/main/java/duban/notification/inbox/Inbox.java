package duban.notification.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import duban.notification.NoticeKind;
import duban.notification.NoticeLink;
import duban.notification.Reason;
import duban.notification.Wording;
import duban.notification.Words;
import duban.organisation.Actor;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people were told and what of it they have read. */
@Repository
class Inbox {

  static final String CHANNEL = "duban_notices";

  private static final String ENTRIES =
      """
      with entry as (
        select coalesce(r.bundle, r.id) as entry, max(r.id) as newest, count(*) as count,
          bool_or(r.read_at is null) as unread
        from notice_recipient r join notice n on n.id = r.notice_id
        where r.username = :username
          and (cast(:kind as text) is null or n.kind = :kind)
          and (cast(:plan as text) is null or n.plan_key = :plan)
        group by 1
        having (bool_or(r.read_at is null), max(r.id)) < (:unread, :newest)
        order by 4 desc, 2 desc limit :limit
      )
      """;
  private static final String PARTS =
      """
      with entry as (
        select r.id as entry, r.id as newest, 1 as count, r.read_at is null as unread
        from notice_recipient r
        where r.username = :username and coalesce(r.bundle, r.id) = :entry
      )
      """;
  private static final String SHOWN =
      """
      select e.*, r.reasons, n.kind, n.facts, n.at, n.plan_key, p.title as plan_title, m.number,
        m.title as measure_title, task.id as open_task
      from entry e
        join notice_recipient r on r.id = e.newest join notice n on n.id = r.notice_id
        left join plan p on p.key = n.plan_key left join measure m on m.id = n.measure_id
        left join work_task task on task.id = n.task_id
          and task.unit_id in (select unit from account_unit where username = :username)
      order by e.unread desc, e.newest desc
      """;

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Wording wording;
  private final Clock clock;

  Inbox(JdbcClient jdbc, ObjectMapper json, Wording wording, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.wording = wording;
    this.clock = clock;
  }

  InboxPage of(Actor actor, InboxFilter filter, InboxCursor after, int limit) {
    List<InboxEntry> items =
        jdbc.sql(ENTRIES + SHOWN)
            .param("username", actor.username())
            .param("kind", filter.kind() == null ? null : filter.kind().slug())
            .param("plan", filter.plan())
            .param("unread", after.unread())
            .param("newest", after.newest())
            .param("limit", limit + 1)
            .query((row, n) -> entry(row))
            .list();
    boolean more = items.size() > limit;
    List<InboxEntry> page = more ? items.subList(0, limit) : items;
    return new InboxPage(
        state(actor.username()).unread(),
        page,
        more ? InboxCursor.after(page.get(limit - 1)).toString() : null);
  }

  /**
   * The single notices of an entry, the newest first.
   *
   * @throws NoticeNotFound when the person has no such entry
   */
  List<InboxEntry> parts(Actor actor, long entry) {
    List<InboxEntry> parts =
        jdbc.sql(PARTS + SHOWN)
            .param("username", actor.username())
            .param("entry", entry)
            .query((row, n) -> entry(row))
            .list();
    if (parts.isEmpty()) {
      throw new NoticeNotFound(entry);
    }
    return parts;
  }

  InboxState state(String username) {
    return jdbc.sql(
            """
            select
              (select count(distinct coalesce(bundle, id)) from notice_recipient
                where username = :username and read_at is null) as unread,
              coalesce((select max(id) from notice_recipient where username = :username), 0)
                as newest
            """)
        .param("username", username)
        .query(InboxState.class)
        .single();
  }

  /** Marks an entry as read, or all; what came after {@code upTo} stays unread. */
  void read(Actor actor, Long entry, long upTo) {
    jdbc.sql(
            """
            with read as (
              update notice_recipient set read_at = :now
              where username = :username and read_at is null and id <= :upTo
                and (cast(:entry as bigint) is null or coalesce(bundle, id) = :entry)
              returning username
            )
            select count(pg_notify(:channel, username)) from read
            """)
        .param("username", actor.username())
        .param("entry", entry)
        .param("upTo", upTo)
        .param("now", SqlTime.of(clock.instant()))
        .param("channel", CHANNEL)
        .query(Long.class)
        .single();
  }

  private InboxEntry entry(ResultSet row) throws SQLException {
    NoticeKind kind = NoticeKind.of(row.getString("kind"));
    Map<String, String> facts = read(row, "facts", new TypeReference<>() {});
    List<Reason> reasons = read(row, "reasons", new TypeReference<>() {});
    String plan = row.getString("plan_key");
    String number = row.getString("number");
    int count = row.getInt("count");
    boolean single = count == 1;
    return new InboxEntry(
        row.getLong("entry"),
        row.getLong("newest"),
        kind,
        single ? text(kind, facts) : many(kind, count),
        count,
        plan == null ? null : new PlanRef(plan, row.getString("plan_title")),
        number == null || !single ? null : new MeasureRef(number, row.getString("measure_title")),
        single ? NoticeLink.of(facts, row.getString("open_task"), plan, number) : null,
        reasons.stream().map(wording::of).toList(),
        SqlTime.instant(row, "at"),
        !row.getBoolean("unread"));
  }

  private Words text(NoticeKind kind, Map<String, String> facts) {
    return wording.of(kind, facts);
  }

  private Words many(NoticeKind kind, int count) {
    return wording.of(kind.slug() + ".many", Map.of("count", Integer.toString(count)));
  }

  private <T> T read(ResultSet row, String column, TypeReference<T> type) throws SQLException {
    try {
      return json.readValue(row.getString(column), type);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
