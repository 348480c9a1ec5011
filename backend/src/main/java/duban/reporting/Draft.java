package duban.reporting;

import duban.indicator.ProgressLight;
import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The words a report starts with: figures put into sentences, nothing that is not counted. */
record Draft(String title, String overview, String nextSteps) {

  private static final Map<String, String> GRADES =
      Map.of("EXCELLENT", "优秀", "GOOD", "良好", "PASS", "合格", "FAIL", "不合格");

  static Draft of(PublishedPlan plan, ReportingPeriod period, Contents contents) {
    return new Draft(
        "关于《" + plan.title() + "》" + period.inWords() + "落实情况的报告",
        String.join("", overview(period.inWords(), contents)),
        nextSteps(contents));
  }

  /** The final report (总结报告), on all periods together. */
  static Draft ofWhole(PublishedPlan plan, Contents contents) {
    List<String> sentences = overview("各报告期合计", contents);
    sentences.addAll(1, grades(contents.closing()));
    return new Draft(
        "关于《" + plan.title() + "》落实情况的总结报告",
        String.join("", sentences),
        leftOver(contents.closing()));
  }

  private static List<String> grades(Contents.Closing closing) {
    String counted =
        closing.grades().stream()
            .filter(grade -> grade.measures() > 0)
            .map(grade -> GRADES.get(grade.grade()) + " " + grade.measures() + " 项")
            .collect(Collectors.joining("、"));
    List<String> sentences = new ArrayList<>();
    if (!counted.isEmpty()) {
      sentences.add("已销号措施中，" + counted + "。");
    }
    if (!closing.open().isEmpty()) {
      sentences.add("未销号 " + closing.open().size() + " 项。");
    }
    return sentences;
  }

  private static String leftOver(Contents.Closing closing) {
    if (closing.open().isEmpty()) {
      return "本方案各项措施均已销号，按程序收官。";
    }
    return "未销号的第"
        + closing.open().stream()
            .map(open -> open.measure().number())
            .collect(Collectors.joining("、"))
        + "项措施随方案收官，后续工作由牵头单位纳入日常工作继续推进。";
  }

  private static List<String> overview(String period, Contents contents) {
    Figures figures = contents.figures();
    int due = figures.reportsDue();
    List<String> sentences = new ArrayList<>();
    sentences.add("本方案共 %d 项措施，截至报告起草之日已销号 %d 项。".formatted(figures.measures(), figures.closed()));
    sentences.add(
        "%s应报进展 %d 份，按时报送 %d 份（%s），迟报 %d 份（%s），缺报 %d 份（%s）。"
            .formatted(
                period,
                due,
                figures.onTime(),
                share(figures.onTime(), due),
                figures.late(),
                share(figures.late(), due),
                figures.missing(),
                share(figures.missing(), due)));
    sentences.addAll(indicators(contents.indicators()));
    sentences.addAll(answers(contents));
    sentences.add(
        "目前逾期未办结任务 %d 件，%s督办 %d 次。"
            .formatted(
                figures.overdueTasks(),
                contents.closing() == null ? "本期以来" : "方案印发以来",
                contents.cards().size()));
    return sentences;
  }

  private static List<String> indicators(List<Contents.IndicatorFigure> indicators) {
    if (indicators.isEmpty()) {
      return List.of();
    }
    return List.of(
        "共 %d 项指标，达到目标值 %d 项，达到序时进度 %d 项，滞后 %d 项，尚无数据 %d 项。"
            .formatted(
                indicators.size(),
                count(indicators, Contents.IndicatorFigure::reached),
                count(indicators, it -> it.light() == ProgressLight.GREEN),
                count(
                    indicators,
                    it -> it.light() == ProgressLight.RED || it.light() == ProgressLight.YELLOW),
                count(indicators, it -> it.light() == ProgressLight.NO_DATA)));
  }

  /** What leads said of being in time; a delay is named, a promise is only counted. */
  private static List<String> answers(Contents contents) {
    if (contents.inTime() + contents.delays().size() == 0) {
      return List.of();
    }
    String late =
        contents.delays().stream()
            .map(delay -> "第" + delay.measure().number() + "项")
            .distinct()
            .collect(Collectors.joining("、"));
    return List.of(
        late.isEmpty()
            ? "各牵头单位均预计按期完成。"
            : "预计按期完成 %d 项，%s预计不能按期完成。".formatted(contents.inTime(), late));
  }

  private static <T> long count(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).count();
  }

  private static String nextSteps(Contents contents) {
    List<String> steps = new ArrayList<>();
    if (!contents.missing().isEmpty()) {
      steps.add(
          "督促"
              + contents.missing().stream()
                  .map(missing -> missing.unit().name())
                  .collect(Collectors.joining("、"))
              + "补报进展，说明缺报原因。");
    }
    int overdue = contents.figures().overdueTasks();
    if (overdue > 0) {
      steps.add("对逾期未办结的 " + overdue + " 件任务逐件跟踪督办，明确完成时限。");
    }
    if (!contents.problems().isEmpty()) {
      steps.add("研究协调各单位反映的 " + contents.problems().size() + " 项问题。");
    }
    if (!contents.delays().isEmpty()) {
      steps.add("对预计不能按期完成的 " + contents.delays().size() + " 项措施逐项核实原因，明确完成时间。");
    }
    if (!contents.coordination().isEmpty()) {
      steps.add("会同有关单位研究 " + contents.coordination().size() + " 项需协调事项。");
    }
    long behind = count(contents.indicators(), it -> it.light() == ProgressLight.RED);
    if (behind > 0) {
      steps.add("对明显滞后的 " + behind + " 项指标分析原因，倒排时间节点。");
    }
    if (!contents.copied().isEmpty()) {
      steps.add("核实 " + contents.copied().size() + " 份与上期内容相同的进展报告。");
    }
    if (steps.isEmpty()) {
      steps.add("按方案继续推进各项措施。");
    }
    return String.join("\n", steps);
  }

  /** 96.3%, to one decimal place; a dash where nothing was due. */
  private static String share(int part, int whole) {
    if (whole == 0) {
      return "—";
    }
    return BigDecimal.valueOf(part * 100L)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}
