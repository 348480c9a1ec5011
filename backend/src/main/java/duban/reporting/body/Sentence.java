package duban.reporting.body;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence, or what stands in a cell of a table. In a cell plain words need no source, as the
 * name of a unit; in a {@link Paragraph} everything does.
 *
 * @param sources what it rests on
 */
public record Sentence(List<Run> runs, List<Source> sources) {

  /**
   * @throws IllegalArgumentException when it gives a figure or quotes somebody without a source
   */
  public Sentence {
    runs = List.copyOf(runs);
    sources = sources == null ? List.of() : List.copyOf(sources);
    if (sources.isEmpty() && !runs.stream().allMatch(Run.Words.class::isInstance)) {
      throw new IllegalArgumentException(
          "No source: " + runs.stream().map(Run::text).collect(Collectors.joining()));
    }
  }

  /** Plain words for a cell or a caption. */
  public static Sentence words(String text) {
    return new Sentence(List.of(new Run.Words(text)), List.of());
  }

  /** As it is read, with quotation marks around what is quoted. */
  public String text() {
    return runs.stream()
        .map(run -> run instanceof Run.Quote quote ? "“" + quote.text() + "”" : run.text())
        .collect(Collectors.joining());
  }

  public Stream<Run.Figure> figures() {
    return runs.stream().filter(Run.Figure.class::isInstance).map(Run.Figure.class::cast);
  }

  public Stream<Run.Quote> quotes() {
    return runs.stream().filter(Run.Quote.class::isInstance).map(Run.Quote.class::cast);
  }
}
