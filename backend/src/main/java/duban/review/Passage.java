package duban.review;

import java.util.List;
import java.util.UUID;

/**
 * Where in its document a measure was read.
 *
 * @param draft the draft whose review published it
 * @param excerpts its lines with some around them, in the order of the document; none where a
 *     person added the measure in the review
 */
public record Passage(UUID draft, String fileName, List<Excerpt> excerpts) {

  /**
   * Lines that follow each other.
   *
   * @param firstLine number of the first line, from 1
   */
  public record Excerpt(int firstLine, List<Line> lines) {}

  /** A line of the document, and what in it was read as part of the measure. */
  public record Line(String text, List<Mark> marks) {}

  /**
   * @param from offset in the line
   * @param kind {@code number}, {@code title}, {@code text}, {@code unit}, {@code deadline}, {@code
   *     recurrence}, {@code target}
   */
  public record Mark(int from, int to, String kind) {}
}
