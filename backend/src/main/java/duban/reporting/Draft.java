package duban.reporting;

import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words a report starts with: figures put into sentences, nothing that is not counted. */
record Draft(String title, String overview, String nextSteps) {

  static Draft of(PublishedPlan plan, ReportingPeriod period, Contents contents) {
    return new Draft(
        "关于《" + plan.title() + "》" + period.inWords() + "落实情况的报告",
        overview(period, contents),
        nextSteps(contents));
  }

  private static String overview(ReportingPeriod period, Contents contents) {
    Figures figures = contents.figures();
    int due = figures.reportsDue();
    List<String> sentences = new ArrayList<>();
    sentences.add("本方案共 %d 项措施,截至报告起草之日已销号 %d 项。".formatted(figures.measures(), figures.closed()));
    sentences.add(
        "%s应报进展 %d 份,按时报送 %d 份(%s),迟报 %d 份(%s),缺报 %d 份(%s)。"
            .formatted(
                period.inWords(),
                due,
                figures.onTime(),
                share(figures.onTime(), due),
                figures.late(),
                share(figures.late(), due),
                figures.missing(),
                share(figures.missing(), due)));
    sentences.add(
        "目前逾期未办结任务 %d 件,本期以来督办 %d 次。".formatted(figures.overdueTasks(), contents.cards().size()));
    return String.join("", sentences);
  }

  private static String nextSteps(Contents contents) {
    List<String> steps = new ArrayList<>();
    if (!contents.missing().isEmpty()) {
      steps.add(
          "督促"
              + contents.missing().stream()
                  .map(missing -> missing.unit().name())
                  .collect(Collectors.joining("、"))
              + "补报进展,说明缺报原因。");
    }
    int overdue = contents.figures().overdueTasks();
    if (overdue > 0) {
      steps.add("对逾期未办结的 " + overdue + " 件任务逐件跟踪督办,明确完成时限。");
    }
    if (!contents.problems().isEmpty()) {
      steps.add("研究协调各单位反映的 " + contents.problems().size() + " 项问题。");
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
