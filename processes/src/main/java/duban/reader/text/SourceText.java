package duban.reader.text;

import duban.plan.SourceSpan;

/**
 * Normalised text that knows where each of its characters stands in the document.
 *
 * @param origin offset in the document of each character, and after them its length
 */
public record SourceText(String text, int[] origin) {

  /** The place in the document of the characters from {@code start} to before {@code end}. */
  public SourceSpan span(int start, int end) {
    int offset = origin[start];
    int last = end > start ? origin[end - 1] + 1 : offset;
    return new SourceSpan(offset, last - offset);
  }
}
