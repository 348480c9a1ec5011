package duban.reporting.draft;

import duban.reporting.body.Block;
import duban.reporting.body.Chart;
import duban.reporting.facts.Facts;
import duban.reporting.facts.Lit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The time lights of the measures, section by section. */
final class LightsChart {

  private static final String KEY = "lights.sections";

  private LightsChart() {}

  static List<Block> of(Facts facts, List<Classes.Group> sections) {
    if (facts.lit().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Chart(
            KEY,
            "各部分时限情况",
            Chart.Kind.STACKED_BARS,
            sections.stream().map(Classes.Group::name).toList(),
            Arrays.stream(Lit.Light.values())
                .filter(light -> facts.lit().stream().anyMatch(it -> it.light() == light))
                .map(light -> series(facts, sections, light))
                .toList(),
            "项",
            List.of(new Counted(facts).measures(KEY, facts.standings()))));
  }

  private static Chart.Series series(Facts facts, List<Classes.Group> sections, Lit.Light light) {
    return new Chart.Series(
        light.name(),
        light.title(),
        sections.stream().map(section -> count(facts, section, light)).toList());
  }

  private static BigDecimal count(Facts facts, Classes.Group section, Lit.Light light) {
    return BigDecimal.valueOf(
        facts.lit().stream()
            .filter(it -> it.light() == light && section.holds(it.topic()))
            .count());
  }
}
