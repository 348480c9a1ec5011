package duban.reporting.body;

import java.util.stream.Stream;

/**
 * A heading. Its number (一、（一）1.（1）) is not in its words: whoever shows it counts.
 *
 * @param level from 1, the highest, to 4
 */
public record Heading(int level, String text) implements Block {

  static final int LOWEST = 4;

  public Heading {
    if (level < 1 || level > LOWEST) {
      throw new IllegalArgumentException("No heading has level " + level);
    }
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("A heading has words");
    }
  }

  @Override
  public Stream<Sentence> said() {
    return Stream.empty();
  }
}
