package duban.notification.delivery;

import duban.calendar.SqlTime;
import duban.notification.NoticeKind.Pace;
import duban.notification.Told;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes, in the transaction of what happened, who is to hear of it by mail and when. */
@Component
class MailQueue {

  private final JdbcClient jdbc;
  private final SendingHours hours;
  private final MailSwitch mail;

  MailQueue(JdbcClient jdbc, SendingHours hours, MailSwitch mail) {
    this.jdbc = jdbc;
    this.hours = hours;
    this.mail = mail;
  }

  @EventListener
  void on(Told told) {
    if (!mail.on()) {
      return;
    }
    jdbc.sql(
            """
            update notice_recipient r
            set mail_due = case when :urgent and p.at_once then :now else :daily end
            from notice_preference p
            where p.username = r.username and r.notice_id = :notice and p.email is not null
              and (p.daily or :urgent and p.at_once)
            """)
        .param("notice", told.notice())
        .param("urgent", told.happening().kind().pace() == Pace.AT_ONCE)
        .param("now", SqlTime.of(hours.atOnce(told.at())))
        .param("daily", SqlTime.of(hours.daily(told.at())))
        .update();
  }
}
