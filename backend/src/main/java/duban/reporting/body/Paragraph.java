package duban.reporting.body;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;

/**
 * Sentences that are read together.
 *
 * @param key what it is for, the same in every report: {@code overview}; null where a person added
 *     the paragraph
 */
public record Paragraph(@Nullable String key, List<Sentence> sentences) implements Block {

  /**
   * @throws IllegalArgumentException when a sentence rests on nothing
   */
  public Paragraph {
    sentences = List.copyOf(sentences);
    sentences.stream()
        .filter(sentence -> sentence.sources().isEmpty())
        .findFirst()
        .ifPresent(
            sentence -> {
              throw new IllegalArgumentException("No source: " + sentence.text());
            });
  }

  @Override
  public Stream<Sentence> said() {
    return sentences.stream();
  }
}
