package duban.notification.inbox;

import duban.problem.Problem;
import java.util.Map;

/** There is no such notice, or it was told to somebody else. */
final class NoticeNotFound extends Problem {

  NoticeNotFound(long id) {
    super(Kind.NOT_FOUND, "notice-not-found", "No notice " + id, Map.of("notice", id));
  }
}
