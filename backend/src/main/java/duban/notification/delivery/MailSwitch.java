package duban.notification.delivery;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether mail is on: it is where a server is named.
 *
 * @param host the server, empty when mail is off
 */
@Component
record MailSwitch(@Value("${spring.mail.host:}") String host) {

  boolean on() {
    return !host.isBlank();
  }
}
