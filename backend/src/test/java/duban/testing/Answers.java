package duban.testing;

import duban.closure.ClosurePoint;
import duban.work.TaskKind;
import java.util.Map;

/** Forms filled in as they should be. */
public final class Answers {

  private Answers() {}

  public static Map<String, Object> to(TaskKind kind) {
    return switch (kind) {
      case SIGN_FOR -> Map.of("implementationPlan", "已明确分管领导和责任处室。", "contact", "办公室");
      case IMPLEMENT -> Map.of("result", "已按计划完成。");
      case CONSOLIDATE -> Map.of("summary", "各单位任务均已完成。");
      case REQUEST_CLOSURE -> Map.of("summary", "各单位均已完成,申请销号。");
      case REVIEW_CLOSURE -> closing("GOOD");
      case REPORT, CONSOLIDATE_REPORT -> report("按序时进度推进。");
      case REVIEW_REPORT -> Map.of("accepted", true);
      case SUPERVISE -> supervise("URGE");
      case EDIT_PERIOD_REPORT -> Map.of("overview", "总体情况良好。", "nextSteps", "继续推进。");
      case APPROVE_PERIOD_REPORT -> Map.of("accepted", true, "instruction", "抓好落实。");
    };
  }

  public static Map<String, Object> report(String progress) {
    return Map.of("progress", progress, "problems", "", "nextSteps", "继续推进。");
  }

  /** A closure that holds in every point. */
  public static Map<String, Object> closing(String grade) {
    return Map.of("accepted", true, "met", ClosurePoint.values(), "grade", grade);
  }

  public static Map<String, Object> supervise(String action) {
    return Map.of("action", action, "note", "请于两个工作日内完成。");
  }

  public static Map<String, Object> returning(String reason) {
    return Map.of("accepted", false, "reason", reason);
  }
}
