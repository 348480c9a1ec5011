package duban.demo;

import duban.work.OpenTask;
import java.util.Map;

/** What people of the demonstration write into their forms. */
final class DemoAnswers {

  private DemoAnswers() {}

  static Map<String, Object> to(OpenTask task) {
    return switch (task.kind()) {
      case SIGN_FOR ->
          Map.of(
              "implementationPlan",
              "已明确分管领导和责任处室,第二季度完成调研摸底,第三季度出台具体举措,年底前对照目标逐项核实。",
              "contact",
              "办公室 0516-80800000");
      case IMPLEMENT -> Map.of("result", "各项工作已按计划完成,相关材料已归档备查。");
      case CONSOLIDATE -> Map.of("summary", "各单位任务均已完成。");
      case REQUEST_CLOSURE -> Map.of("summary", "本措施各责任单位均已完成,成效达到方案要求,申请销号。");
      case REVIEW_CLOSURE -> Map.of("accepted", true, "grade", "GOOD");
      case REPORT, CONSOLIDATE_REPORT ->
          Map.of(
              "progress",
              "已召开专题部署会,走访重点企业并建立工作台账,按序时进度推进。",
              "problems",
              "",
              "nextSteps",
              "继续走访服务企业,落实配套政策,下一季度形成阶段性成果。");
      case REVIEW_REPORT -> Map.of("accepted", true);
      case SUPERVISE -> Map.of("action", "URGE", "note", "请于两个工作日内完成并说明原因。");
      case EDIT_PERIOD_REPORT, APPROVE_PERIOD_REPORT ->
          throw new IllegalArgumentException("A report is edited and approved with its own words");
    };
  }
}
