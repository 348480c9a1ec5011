package duban.reporting.draft;

import duban.reporting.body.Block;
import duban.reporting.body.Chart;
import duban.reporting.facts.Facts;
import duban.reporting.facts.PeriodCount;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;

/** How reports came in over the periods, as a chart. */
class TrendChapter implements Chapter {

  @Override
  public String title() {
    return "报送情况变化";
  }

  @Override
  public List<Block> write(Facts facts) {
    if (facts.trend().size() < 2) {
      return List.of();
    }
    return List.of(
        new Chart(
            "trend.reports",
            "各报告期进展报送情况",
            Chart.Kind.LINES,
            facts.trend().stream().map(it -> it.period().toString()).toList(),
            List.of(
                line(facts, "SUBMITTED", "按时", PeriodCount::onTime),
                line(facts, "LATE", "迟报", PeriodCount::late),
                line(facts, "MISSING", "缺报", PeriodCount::missing)),
            "份",
            NextSteps.plans(facts)));
  }

  private static Chart.Series line(
      Facts facts, String key, String name, ToIntFunction<PeriodCount> count) {
    return new Chart.Series(
        key,
        name,
        facts.trend().stream().map(it -> BigDecimal.valueOf(count.applyAsInt(it))).toList());
  }
}
