package duban.reporting.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A report whole: what stands above it, what it says, and what is appended.
 *
 * @param blocks in the order in which they are read
 */
public record ReportBody(Masthead masthead, List<Block> blocks, List<Annex> annexes) {

  /**
   * @throws IllegalArgumentException when a figure is given twice and not as the same
   */
  public ReportBody {
    blocks = List.copyOf(blocks);
    annexes = annexes == null ? List.of() : List.copyOf(annexes);
    Map<String, Run.Figure> known = new HashMap<>();
    figures(blocks, annexes)
        .forEach(
            figure -> {
              Run.Figure other = known.putIfAbsent(figure.key(), figure);
              if (other != null && !other.equals(figure)) {
                throw new IllegalArgumentException(
                    "Figure %s is %s here and %s there"
                        .formatted(figure.key(), other.text(), figure.text()));
              }
            });
  }

  /** Every sentence in reading order, those in tables and annexes too. */
  public Stream<Sentence> sentences() {
    return sentences(blocks, annexes);
  }

  /** Every figure in reading order; one that is said twice comes twice. */
  public Stream<Run.Figure> figures() {
    return figures(blocks, annexes);
  }

  private static Stream<Sentence> sentences(List<Block> blocks, List<Annex> annexes) {
    return Stream.concat(
        blocks.stream().flatMap(Block::said),
        annexes.stream().flatMap(annex -> annex.blocks().stream()).flatMap(Block::said));
  }

  private static Stream<Run.Figure> figures(List<Block> blocks, List<Annex> annexes) {
    return sentences(blocks, annexes).flatMap(Sentence::figures);
  }
}
