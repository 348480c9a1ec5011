package duban.reporting.draft;

import duban.reporting.body.Block;
import duban.reporting.body.Chart;
import duban.reporting.facts.ClassCounts;
import duban.reporting.facts.Facts;
import duban.reporting.facts.PeriodCount;
import duban.reporting.facts.ProgressClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** How progress went and reports came in over the periods, as charts. */
class TrendChapter implements Chapter {

  /** Two years of quarters. */
  private static final int PERIODS = 8;

  @Override
  public String title() {
    return "各期变化情况";
  }

  @Override
  public List<Block> write(Facts facts) {
    List<Block> charts = new ArrayList<>();
    List<ClassCounts> classes = classes(facts);
    if (classes.size() > 1) {
      charts.add(
          chart(
              facts,
              "trend.classes",
              "各期五类进度",
              classes.stream().map(ClassCounts::period).toList(),
              Arrays.stream(ProgressClass.values())
                  .map(it -> series(it.name(), it.title(), classes, of -> of.in(it)))
                  .toList(),
              "项"));
    }
    if (facts.trend().size() > 1) {
      charts.add(
          chart(
              facts,
              "trend.reports",
              "各报告期进展报送情况",
              facts.trend().stream().map(it -> it.period().toString()).toList(),
              List.of(
                  series("SUBMITTED", "按时", facts.trend(), PeriodCount::onTime),
                  series("LATE", "迟报", facts.trend(), PeriodCount::late),
                  series("MISSING", "缺报", facts.trend(), PeriodCount::missing)),
              "份"));
    }
    return charts;
  }

  /** Those of the reports before, and of this one, unless it is on the whole plan. */
  private static List<ClassCounts> classes(Facts facts) {
    List<ClassCounts> all = new ArrayList<>(facts.history());
    if (!facts.scope().whole()) {
      all.add(ClassCounts.of(facts.scope().period().toString(), facts.standings()));
    }
    return all.subList(Math.max(0, all.size() - PERIODS), all.size());
  }

  private static Chart chart(
      Facts facts,
      String key,
      String title,
      List<String> periods,
      List<Chart.Series> series,
      String measuredIn) {
    return new Chart(
        key, title, Chart.Kind.LINES, periods, series, measuredIn, NextSteps.plans(facts));
  }

  private static <T> Chart.Series series(
      String key, String name, List<T> periods, ToIntFunction<T> count) {
    Function<T, BigDecimal> value = it -> BigDecimal.valueOf(count.applyAsInt(it));
    return new Chart.Series(key, name, periods.stream().map(value).toList());
  }
}
