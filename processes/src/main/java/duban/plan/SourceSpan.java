package duban.plan;

/**
 * Provenance: where a value stands in the extracted text of its document.
 *
 * @param offset first character, counted in UTF-16 units from 0
 * @param length in UTF-16 units
 */
public record SourceSpan(int offset, int length) {

  public int end() {
    return offset + length;
  }
}
