package duban.reporting.paper;

import duban.reporting.body.Annex;
import duban.reporting.body.Block;
import duban.reporting.body.Chart;
import duban.reporting.body.Heading;
import duban.reporting.body.Masthead;
import duban.reporting.body.Paragraph;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Run;
import duban.reporting.body.Sentence;
import duban.reporting.body.Source;
import duban.reporting.body.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A report with a piece of every kind, on several pages. */
public final class SampleReport {

  public static final Masthead HEAD =
      new Masthead(
          "徐州市科技创新领导小组办公室",
          2026,
          3,
          "关于《徐州市进一步优化科技创新生态若干政策措施责任分工方案》2026年第一季度落实情况的报告",
          LocalDate.of(2026, 4, 5),
          "徐州市科技创新领导小组",
          "徐州市科技创新领导小组办公室");

  private static final Source PLAN =
      Source.of(Source.Kind.PLAN, "xuzhou-2023", "方案", "xuzhou-2023", null);

  /** Twenty-eight characters without a mark: what fills a line to its end. */
  public static final String LINE = "办公室会同各牵头单位对全部措施逐项核实并查阅佐证材料电话";

  private SampleReport() {}

  public static ReportBody report() {
    return new ReportBody(HEAD, blocks(), annexes());
  }

  /** As the report is, with other things above and below it. */
  public static ReportBody with(Masthead head) {
    return new ReportBody(head, blocks(), annexes());
  }

  public static ReportBody without(Masthead head) {
    return new ReportBody(head, blocks(), List.of());
  }

  private static List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "总体情况"));
    blocks.add(
        new Paragraph(
            "overview",
            List.of(
                new Sentence(
                    List.of(
                        new Run.Words("本季度应报进展"),
                        new Run.Figure("reports.due", "62", BigDecimal.valueOf(62)),
                        new Run.Words("份，按时报送"),
                        new Run.Figure("reports.onTime", "57", BigDecimal.valueOf(57)),
                        new Run.Words("份（91.9%），市财政局反映"),
                        new Run.Quote("专项资金尚未到位", "市财政局"),
                        new Run.Words("。")),
                    List.of(PLAN)))));
    blocks.add(new Heading(2, "分类进度"));
    blocks.add(new Heading(3, "落后序时的措施"));
    blocks.add(new Heading(4, "市科技局牵头的措施"));
    // nothing but text, so that there is a page full of lines
    IntStream.range(0, 3).forEach(i -> blocks.add(text(LINE.repeat(12) + "。")));
    blocks.add(new Heading(2, "各单位情况"));
    blocks.add(table("classes.units", "各单位进度分类", 4));
    blocks.add(chart());
    blocks.add(lines());
    blocks.add(new Heading(1, "下一步工作"));
    blocks.add(text("一是锚定时限狠抓落实。二是查找原因精准施策。"));
    return blocks;
  }

  private static Paragraph text(String text) {
    return new Paragraph(null, List.of(new Sentence(List.of(new Run.Words(text)), List.of(PLAN))));
  }

  private static List<Annex> annexes() {
    return List.of(
        new Annex("措施进度分类表", List.of(wide(60))),
        new Annex("缺报情况表", List.of(table("annex.missing", "缺报情况表", 3))));
  }

  private static Table table(String key, String caption, int rows) {
    return new Table(
        key,
        caption,
        List.of(
            new Table.Column("单位", false),
            new Table.Column("措施", true),
            new Table.Column("说明", false)),
        IntStream.range(0, rows)
            .mapToObj(
                i ->
                    new Table.Row(
                        List.of(
                            Sentence.words("市科技局"),
                            new Sentence(
                                List.of(new Run.Figure(key + i, "" + i, BigDecimal.valueOf(i))),
                                List.of(PLAN)),
                            Sentence.words("已完成前期工作,正在推进 <一期> & 二期。"))))
            .toList());
  }

  private static Table wide(int rows) {
    List<String> titles = List.of("措施", "名称", "部分", "牵头单位", "进度", "原因", "备注");
    return new Table(
        "annex.measures",
        "措施进度分类表",
        titles.stream().map(title -> new Table.Column(title, false)).toList(),
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                i ->
                    new Table.Row(
                        Stream.of("第" + i + "项", "实施企业培育行动方案", "强化企业主体地位", "市科技局", "达序时", "—", "")
                            .map(Sentence::words)
                            .toList()))
            .toList());
  }

  public static Chart chart() {
    return new Chart(
        "classes.units.chart",
        "各单位进度分类",
        Chart.Kind.STACKED_BARS,
        List.of("市科技局", "市工业和信息化局", "各县（市）区人民政府", "市财政局"),
        List.of(
            series("COMPLETED", "已完成", 3, 1, 0, 2),
            series("ON_TRACK", "达序时", 5, 4, 6, 1),
            series("BEHIND", "落后序时", 1, 2, 0, 0),
            series("NOT_STARTED", "未启动", 0, 1, 2, 0)),
        "项",
        List.of(PLAN));
  }

  public static Chart lines() {
    return new Chart(
        "indicator.1",
        "研发投入强度与序时曲线",
        Chart.Kind.LINES,
        List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"),
        List.of(
            new Chart.Series(
                "value",
                "实际",
                Arrays.asList(
                    new BigDecimal("1.1"),
                    new BigDecimal("1.4"),
                    null,
                    new BigDecimal("1.9"),
                    null)),
            series("planned", "序时应达", 1, 2, 2, 3, 3)),
        "%",
        List.of(PLAN));
  }

  private static Chart.Series series(String key, String name, int... values) {
    return new Chart.Series(key, name, IntStream.of(values).mapToObj(BigDecimal::valueOf).toList());
  }
}
