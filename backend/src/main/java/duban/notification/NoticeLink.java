package duban.notification;

import java.util.Map;
import org.springframework.lang.Nullable;

/** The page that a notice leads to. */
public final class NoticeLink {

  private NoticeLink() {}

  /**
   * Its task while that is open, else the page it names, else its measure or plan.
   *
   * @param openTask null when the task is done, or another unit's
   */
  public static @Nullable String of(
      Map<String, String> facts,
      @Nullable String openTask,
      @Nullable String plan,
      @Nullable String measure) {
    if (openTask != null) {
      return "/tasks/" + openTask;
    }
    if (facts.containsKey("page")) {
      return facts.get("page");
    }
    if (plan == null) {
      return null;
    }
    return measure == null ? "/plans/" + plan : "/plans/" + plan + "/measures/" + measure;
  }
}
