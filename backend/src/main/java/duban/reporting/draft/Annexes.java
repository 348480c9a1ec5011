package duban.reporting.draft;

import static duban.reporting.draft.Rows.number;
import static duban.reporting.draft.Rows.text;

import duban.indicator.IndicatorView;
import duban.reporting.body.Annex;
import duban.reporting.body.Sentence;
import duban.reporting.body.Table;
import duban.reporting.facts.AskedReport;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Matter;
import duban.reporting.facts.Reading;
import duban.reporting.facts.Reason;
import duban.reporting.facts.Standing;
import duban.reporting.facts.Unproven;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables behind the text, each whole. */
final class Annexes {

  private Annexes() {}

  static List<Annex> of(Facts facts) {
    List<Annex> annexes = new ArrayList<>();
    add(
        annexes,
        "measures",
        "措施进度分类表",
        measureColumns(),
        facts.standings(),
        it -> measure(facts, it));
    add(
        annexes,
        "indicators",
        "指标完成情况表",
        indicatorColumns(),
        facts.indicators(),
        Annexes::indicator);
    add(annexes, "matters", "逾期和督办事项表", matterColumns(), facts.matters(), it -> matter(facts, it));
    add(
        annexes,
        "missing",
        "缺报情况表",
        List.of(text("单位"), text("措施"), text("报告期"), text("应报时间")),
        facts.asked().stream().filter(AskedReport::missing).toList(),
        it -> missing(facts, it));
    if (ProblemsChapter.cutsShort(facts)) {
      annexes.add(SaidAnnex.of(facts));
    }
    add(
        annexes,
        "unproven",
        "待核实措施表",
        List.of(text("措施"), text("名称"), text("牵头单位"), text("进度"), text("待核实原因")),
        facts.unproven(),
        it -> unproven(facts, it));
    return annexes;
  }

  private static <T> void add(
      List<Annex> annexes,
      String key,
      String title,
      List<Table.Column> columns,
      List<T> facts,
      Function<T, Table.Row> row) {
    if (!facts.isEmpty()) {
      annexes.add(
          new Annex(
              title,
              List.of(
                  new Table("annex." + key, title, columns, facts.stream().map(row).toList()))));
    }
  }

  private static List<Table.Column> measureColumns() {
    return List.of(text("措施"), text("名称"), text("部分"), text("牵头单位"), text("进度"), text("原因"));
  }

  private static Table.Row measure(Facts facts, Standing standing) {
    return Rows.row()
        .words(facts.name(standing.topic()), standing.topic().source())
        .words(standing.topic().measure().title())
        .words(standing.section().title())
        .words(standing.lead().name())
        .words(standing.parked() ? "挂账" : standing.progress().title())
        .words(standing.reasons().stream().map(Reason::title).collect(Collectors.joining("、")))
        .done();
  }

  private static List<Table.Column> indicatorColumns() {
    return List.of(
        text("指标"),
        text("填报单位"),
        number("目标值"),
        number("序时应达"),
        number("实际"),
        text("截至"),
        number("落后（百分点）"));
  }

  private static Table.Row indicator(Reading reading) {
    IndicatorView of = reading.indicator();
    String key = "indicators." + of.id();
    return Rows.row()
        .words(of.name() + (of.measuredIn() == null ? "" : "（" + of.measuredIn() + "）"))
        .words(of.answering() == null ? null : of.answering().name())
        .cell(numeral(reading, key + ".annex.target", of.target()))
        .cell(numeral(reading, key + ".annex.planned", of.planned()))
        .cell(numeral(reading, key + ".annex.value", of.value()))
        .words(of.valuePeriod())
        .cell(numeral(reading, key + ".gap", of.gap()))
        .done();
  }

  private static Sentence numeral(Reading reading, String key, BigDecimal number) {
    return number == null
        ? Sentence.words("—")
        : Say.sentence()
            .figure(key, IndicatorChapter.rounded(number), null)
            .from(reading.source())
            .done();
  }

  private static List<Table.Column> matterColumns() {
    return List.of(
        text("单位"),
        text("措施"),
        text("事项"),
        text("应办结时间"),
        number("逾期工作日"),
        text("原因"),
        text("已采取措施"),
        text("状态"));
  }

  private static Table.Row matter(Facts facts, Matter matter) {
    return Rows.row()
        .words(matter.unit().name())
        .words(facts.name(matter.topic()), matter.topic().source())
        .words(matter.what())
        .words(Words.day(matter.due()))
        .count("matters." + OverdueChapter.id(matter) + ".days", matter.days(), matter.source())
        .cell(
            matter.reason() == null
                ? Sentence.words("未说明")
                : Say.sentence()
                    .quote(matter.reason(), matter.reasonFrom())
                    .from(matter.source())
                    .done())
        .words(OverdueChapter.done(matter))
        .words(OverdueChapter.state(matter))
        .done();
  }

  private static Table.Row missing(Facts facts, AskedReport report) {
    return Rows.row()
        .words(report.unit().name(), report.source())
        .words(facts.name(report.topic()))
        .words(report.period())
        .words(Words.day(report.due()))
        .done();
  }

  private static Table.Row unproven(Facts facts, Unproven unproven) {
    return Rows.row()
        .words(facts.name(unproven.topic()), unproven.topic().source())
        .words(unproven.topic().measure().title())
        .words(unproven.lead().name())
        .words(unproven.progress().title())
        .words(DoubtsChapter.doubts(unproven))
        .done();
  }
}
