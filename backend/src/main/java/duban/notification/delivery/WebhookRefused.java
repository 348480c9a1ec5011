package duban.notification.delivery;

import duban.problem.Problem;
import java.util.Map;

/**
 * Messages do not go there. The reason is {@code no-address}, {@code unknown-host}, {@code
 * not-encrypted} or {@code inner-address}.
 */
final class WebhookRefused extends Problem {

  WebhookRefused(String reason) {
    super(
        Kind.INVALID,
        "webhook-refused",
        "Messages cannot be sent to this address: " + reason,
        Map.of("reason", reason));
  }
}
