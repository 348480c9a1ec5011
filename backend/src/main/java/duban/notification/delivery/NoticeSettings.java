package duban.notification.delivery;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices leave the house. Mail needs {@code spring.mail.host} besides.
 *
 * @param worker whether this node sends; with several nodes, all may
 * @param opening hour of a working day from which mail and messages go out; until {@code
 *     duban.calendar.end-of-work}
 * @param daily hour of the daily mail: a little after opening, because that is when reminders are
 *     made and they are to be in it
 * @param address where people reach the application, for links
 * @param from sender of the mails
 * @param subjectPrefix what every subject begins with
 * @param innerWebhooks whether messages may go to addresses of one's own network, and to this very
 *     machine without encryption
 */
@ConfigurationProperties("duban.notices")
record NoticeSettings(
    @DefaultValue("true") boolean worker,
    @DefaultValue("09:00") LocalTime opening,
    @DefaultValue("09:10") LocalTime daily,
    @DefaultValue("http://localhost:8080") String address,
    @DefaultValue("duban@localhost") String from,
    @DefaultValue("【督办】") String subjectPrefix,
    @DefaultValue("false") boolean innerWebhooks) {}
