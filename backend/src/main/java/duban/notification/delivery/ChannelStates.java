package duban.notification.delivery;

import duban.calendar.SqlTime;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what waits in the table {@code delivery}. */
@Repository
class ChannelStates {

  private final JdbcClient jdbc;
  private final SendingHours hours;

  ChannelStates(JdbcClient jdbc, SendingHours hours) {
    this.jdbc = jdbc;
    this.hours = hours;
  }

  /**
   * @param recipient only what goes there; null takes all
   */
  ChannelState of(Channel channel, String recipient) {
    return jdbc.sql(
            """
            select count(*) filter (where state = 'WAITING') as waiting,
              min(created_at) filter (where state = 'WAITING') as oldest,
              min(due_at) filter (where state = 'WAITING') as next,
              count(*) filter (where state = 'REFUSED') as refused,
              (array_agg(error order by tried_at desc) filter (where error is not null))[1] as error,
              max(tried_at) filter (where error is not null) as failed_at,
              max(sent_at) as sent_at
            from delivery where channel = :channel
              and (cast(:recipient as text) is null or recipient = :recipient)
            """)
        .param("channel", channel.name())
        .param("recipient", recipient)
        .query(
            (row, n) -> {
              Instant next = SqlTime.instant(row, "next");
              return new ChannelState(
                  row.getInt("waiting"),
                  SqlTime.instant(row, "oldest"),
                  next == null ? null : hours.from(next),
                  row.getInt("refused"),
                  row.getString("error"),
                  SqlTime.instant(row, "failed_at"),
                  SqlTime.instant(row, "sent_at"));
            })
        .single();
  }
}
