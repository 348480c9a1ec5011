package duban.testing;

import duban.closure.ClosurePoint;
import duban.work.TaskKind;
import java.util.HashMap;
import java.util.List;
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
      case INTERVIEW ->
          Map.of("heldOn", "2023-03-20", "attendees", "单位分管负责人", "agreed", "三个工作日内完成。");
      case EDIT_PERIOD_REPORT -> Map.of("overview", "总体情况良好。", "nextSteps", "继续推进。");
      case APPROVE_PERIOD_REPORT -> Map.of("accepted", true, "instruction", "抓好落实。");
      case ADVISE_EXTENSION -> Map.of("agrees", true, "advice", "情况属实。");
      case DECIDE_EXTENSION -> Map.of("granted", true);
      case ANSWER_INSTRUCTION -> Map.of("answer", "已按批示要求办理。");
      case VERIFY_INSTRUCTION -> Map.of("accepted", true);
    };
  }

  public static Map<String, Object> report(String progress) {
    return Map.of("progress", progress, "problems", "", "nextSteps", "继续推进。", "inTime", true);
  }

  /** A report with the figure of an indicator. */
  public static Map<String, Object> report(String progress, long indicator, Object figure) {
    Map<String, Object> report = new HashMap<>(report(progress));
    report.put("figures", List.of(Map.of("indicator", indicator, "value", figure)));
    return report;
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
