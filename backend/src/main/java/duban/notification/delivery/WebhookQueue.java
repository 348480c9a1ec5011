package duban.notification.delivery;

import duban.calendar.SqlTime;
import duban.notification.Happening;
import duban.notification.NoticeKind.Pace;
import duban.notification.Told;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes, in the transaction of what happened, which webhooks are to hear of it and when. */
@Component
class WebhookQueue {

  private final JdbcClient jdbc;
  private final SendingHours hours;

  WebhookQueue(JdbcClient jdbc, SendingHours hours) {
    this.jdbc = jdbc;
    this.hours = hours;
  }

  @EventListener
  void on(Told told) {
    Happening happening = told.happening();
    String[] units =
        told.recipients().stream()
            .flatMap(it -> it.reasons().stream())
            .map(reason -> reason.unit())
            .filter(unit -> unit != null)
            .distinct()
            .toArray(String[]::new);
    jdbc.sql(
            """
            insert into webhook_notice (webhook_id, notice_id, due_at)
            select id, :notice, :due from webhook
            where removed_at is null and :kind = any(kinds)
              and (plan_key is null or plan_key = :plan)
              and (unit_id is null or unit_id = any(:units))
            """)
        .param("notice", told.notice())
        .param("due", SqlTime.of(due(happening, told.at())))
        .param("kind", happening.kind().slug())
        .param("plan", happening.plan())
        .param("units", units)
        .update();
  }

  /** The messengers of a group ring for everyone in it: they keep the pace of mails. */
  private Instant due(Happening happening, Instant at) {
    return happening.kind().pace() == Pace.AT_ONCE ? hours.atOnce(at) : hours.daily(at);
  }
}
