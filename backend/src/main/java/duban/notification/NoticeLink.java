package duban.notification;

import java.util.Map;
import org.springframework.lang.Nullable;

/** The page that a notice leads to. */
public final class NoticeLink {

  private NoticeLink() {}

  /**
   * Its task while that is open, else its report or measure, else its plan.
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
    if (facts.containsKey("report")) {
      return "/reports/" + facts.get("report");
    }
    if (plan == null) {
      return null;
    }
    return measure == null ? "/plans/" + plan : "/plans/" + plan + "/measures/" + measure;
  }
}
