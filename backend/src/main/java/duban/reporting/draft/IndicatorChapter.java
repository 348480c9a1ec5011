package duban.reporting.draft;

import duban.indicator.IndicatorView;
import duban.indicator.ProgressLight;
import duban.reporting.body.Block;
import duban.reporting.body.Chart;
import duban.reporting.body.Sentence;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is behind its planned curve, with target, plan and number; the curves as charts. */
class IndicatorChapter implements Chapter {

  /** More are in the annex. */
  private static final int NAMED = 10;

  private static final int CURVES = 6;

  @Override
  public String title() {
    return "指标完成情况";
  }

  @Override
  public List<Block> write(Facts facts) {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(
        Chapter.lines(
            "indicators",
            facts.indicators().stream()
                .filter(IndicatorChapter::behind)
                .limit(NAMED)
                .map(IndicatorChapter::behindIt)
                .toList()));
    facts.indicators().stream()
        .filter(it -> it.indicator().value() != null && it.indicator().points().size() > 1)
        .limit(CURVES)
        .map(IndicatorChapter::curve)
        .forEach(blocks::add);
    return blocks;
  }

  private static boolean behind(Reading reading) {
    ProgressLight light = reading.indicator().light();
    return !reading.indicator().reached()
        && (light == ProgressLight.RED || light == ProgressLight.YELLOW);
  }

  private static Sentence behindIt(Reading reading) {
    IndicatorView of = reading.indicator();
    String key = "indicators." + of.id();
    Say say = Say.words("“" + of.name() + "”目标值 ").figure(key + ".target", of.target(), unit(of));
    if (of.planned() != null) {
      say.and("，按序时进度应达 ").figure(key + ".planned", rounded(of.planned()), unit(of));
    }
    say.and("，实际 ").figure(key + ".value", of.value(), unit(of));
    if (of.answering() != null) {
      say.and("（" + of.answering().name() + "填报）");
    }
    return say.and("，落后 ")
        .figure(key + ".gap", of.gap(), null)
        .and(" 个百分点。")
        .from(reading.source())
        .done();
  }

  private static String unit(IndicatorView indicator) {
    String unit = indicator.measuredIn();
    return unit == null || unit.equals("%") ? unit : " " + unit;
  }

  static BigDecimal rounded(BigDecimal number) {
    return number.scale() > 2 ? number.setScale(2, java.math.RoundingMode.HALF_UP) : number;
  }

  private static Chart curve(Reading reading) {
    IndicatorView of = reading.indicator();
    return new Chart(
        "indicators." + of.id(),
        of.name(),
        Chart.Kind.LINES,
        of.points().stream().map(IndicatorView.Point::period).toList(),
        List.of(
            line("planned", "序时计划", of, IndicatorView.Point::planned),
            line("actual", "实际", of, IndicatorView.Point::actual)),
        of.measuredIn(),
        List.of(reading.source()));
  }

  private static Chart.Series line(
      String key, String name, IndicatorView of, Function<IndicatorView.Point, BigDecimal> value) {
    return new Chart.Series(key, name, of.points().stream().map(value).toList());
  }
}
