package duban.notification.delivery;

import duban.problem.Problem;
import java.util.Map;

/** No mail server is named, so nothing can be sent. */
final class MailOff extends Problem {

  MailOff() {
    super(Kind.CONFLICT, "mail-off", "spring.mail.host is not set", Map.of());
  }
}
