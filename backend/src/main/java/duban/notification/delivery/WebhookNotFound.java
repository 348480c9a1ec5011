package duban.notification.delivery;

import duban.problem.Problem;
import java.util.Map;

/** There is no such webhook, or no longer. */
final class WebhookNotFound extends Problem {

  WebhookNotFound(long id) {
    super(Kind.NOT_FOUND, "webhook-not-found", "No webhook " + id, Map.of("webhook", id));
  }
}
