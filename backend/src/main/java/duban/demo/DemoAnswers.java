package duban.demo;

import duban.closure.ClosurePoint;
import duban.work.OpenTask;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people of the demonstration write into their forms. */
final class DemoAnswers {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final List<String> WORK =
      List.of(
          "已召开专题部署会，建立工作台账，走访重点企业 12 家，收集诉求 23 条，办结 19 条。",
          "已印发实施细则并完成宣讲 4 场，摸排符合条件企业 31 家，纳入培育库 18 家。",
          "与牵头单位完成任务对接，明确责任科室和时间节点，相关数据按月更新。",
          "组织申报 2 批次，推荐企业 9 家，其余企业正在补充材料。");

  private static final List<String> CONSOLIDATED =
      List.of(
          "各单位已完成部署并建立台账，工作按序时进度推进，培育库企业数量稳步增加。",
          "配套细则已印发，各县（市）区同步推进，第一批项目通过初审。",
          "供需对接活动已举办 3 场，达成合作意向 26 项，其余单位进展正常。");

  private static final List<String> PROBLEMS =
      List.of("", "", "部分企业研发投入数据口径不一致，需统计部门统一口径。", "", "基层专业人员不足，审核进度偏慢。");

  private static final List<String> NEXT =
      List.of("继续走访服务企业，落实配套政策，下一季度形成阶段性成果。", "督促未完成单位加快进度，开展一次现场核查。", "完善台账数据，做好年度目标完成情况预评估。");

  private static final List<String> POINTS =
      Stream.of(ClosurePoint.values()).map(ClosurePoint::name).toList();
  private static final List<String> REASONS =
      List.of("配套资金下达较晚，采购程序尚未完成。", "部分镇（街道）基础数据未报齐，需重新核实。");

  private DemoAnswers() {}

  /** Most are in time; a few say why not, and a few need somebody else. */
  private static Map<String, Object> report(OpenTask task, List<String> progress) {
    Map<String, Object> report = new HashMap<>();
    report.put("progress", pick(progress, task));
    report.put("problems", pick(PROBLEMS, task));
    report.put("nextSteps", pick(NEXT, task));
    boolean late = turn(task, 11) == 0;
    report.put("inTime", !late);
    if (late) {
      report.put("delayReason", pick(REASONS, task));
      report.put("expectedOn", "2024-03-31");
    }
    if (turn(task, 13) == 0) {
      report.put("coordination", "请统一企业研发投入的统计口径，便于各单位核对数据。");
      report.put("coordinationFrom", "市统计局");
    }
    return report;
  }

  /** The same task always gets the same words. */
  private static String pick(List<String> words, OpenTask task) {
    return words.get(turn(task, words.size()));
  }

  private static int turn(OpenTask task, int of) {
    return Math.floorMod((task.unit().value() + task.measure() + task.period()).hashCode(), of);
  }

  static Map<String, Object> to(OpenTask task) {
    return switch (task.kind()) {
      case SIGN_FOR ->
          Map.of(
              "implementationPlan",
              "已明确分管领导和责任处室，第二季度完成调研摸底，第三季度出台具体举措，年底前对照目标逐项核实。",
              "contact",
              "办公室 0516-80800000");
      case IMPLEMENT -> Map.of("result", "各项工作已按计划完成，相关材料已归档备查。");
      case CONSOLIDATE -> Map.of("summary", "各单位任务均已完成。");
      case REQUEST_CLOSURE -> Map.of("summary", "本措施各责任单位均已完成，成效达到方案要求，申请销号。");
      case REVIEW_CLOSURE -> Map.of("accepted", true, "met", POINTS, "grade", "GOOD");
      case REPORT -> report(task, WORK);
      case CONSOLIDATE_REPORT -> report(task, CONSOLIDATED);
      case REVIEW_REPORT -> Map.of("accepted", true);
      case SUPERVISE -> Map.of("action", "URGE", "note", "请于两个工作日内完成并说明原因。");
      case INTERVIEW ->
          Map.of(
              "heldOn",
              LocalDate.ofInstant(task.created(), ZONE).toString(),
              "attendees",
              "办公室主任、该单位分管负责人及责任科室负责人",
              "agreed",
              "该单位说明了人员变动情况，承诺三个工作日内补报，并明确专人负责后续报送。");
      case EDIT_PERIOD_REPORT ->
          Map.of(
              "overview",
              "各牵头单位和责任单位总体按方案推进，多数单位按时报送进展。个别单位报送不及时，部分措施缺少基层数据。",
              "nextSteps",
              "一是督促缺报、迟报单位补报并说明原因；二是对逾期任务逐件跟踪；三是核实已销号措施的成效。");
      case APPROVE_PERIOD_REPORT ->
          Map.of("accepted", true, "instruction", "请办公室盯紧迟报单位，三季度报告要有数据支撑。");
      case ADVISE_EXTENSION -> Map.of("agrees", true, "advice", "情况属实，建议同意。");
      case DECIDE_EXTENSION -> Map.of("granted", true, "reason", "同意延期，请倒排工期，不再顺延。");
      case ANSWER_INSTRUCTION -> Map.of("answer", "已逐家核对迟报单位原因，建立台账按周调度，下一季度报告附分项数据。");
      case VERIFY_INSTRUCTION -> Map.of("accepted", true);
    };
  }
}
