package duban.reporting.body;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;

/**
 * A chart as data; pages and exports draw it each with its own means.
 *
 * @param key what it shows, the same in every report: {@code classes.units}
 * @param categories along the axis: units, sections, periods
 * @param measuredIn unit of the values: 项, %; null where each series differs
 * @param sources what it rests on
 */
public record Chart(
    String key,
    String title,
    Kind kind,
    List<String> categories,
    List<Series> series,
    @Nullable String measuredIn,
    List<Source> sources)
    implements Block {

  /** How it is drawn. */
  public enum Kind {
    /** A bar for each category, its parts on top of each other. */
    STACKED_BARS,
    /** A line for each series over time. */
    LINES
  }

  /**
   * Values for every category.
   *
   * @param key stable, to colour it by: {@code BEHIND}, {@code RED}, {@code planned}
   * @param values null where there is none
   */
  public record Series(String key, String name, List<BigDecimal> values) {

    public Series {
      List<BigDecimal> plain = new ArrayList<>();
      values.forEach(value -> plain.add(value == null ? null : Run.Figure.plain(value)));
      values = Collections.unmodifiableList(plain);
    }
  }

  /**
   * @throws IllegalArgumentException when it rests on nothing, or a series does not fit
   */
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("No source: " + title);
    }
    for (Series one : series) {
      if (one.values().size() != categories.size()) {
        throw new IllegalArgumentException(one.name() + " does not fit the categories of " + key);
      }
    }
  }

  @Override
  public Stream<Sentence> said() {
    return Stream.empty();
  }
}
