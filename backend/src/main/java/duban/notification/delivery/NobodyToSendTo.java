package duban.notification.delivery;

import duban.problem.Problem;
import java.util.Map;

/** Nobody of those a report is to be sent to has given an address. */
final class NobodyToSendTo extends Problem {

  NobodyToSendTo() {
    super(Kind.INVALID, "nobody-to-send-to", "No recipient has an address", Map.of());
  }
}
