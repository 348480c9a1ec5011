package duban.document;

import duban.plan.Finding;
import java.util.List;

/**
 * The text of a document, as the reader takes it: a paragraph a line, lines end with {@code \n}.
 *
 * <p>A table row is one line, its cells joined by tabs; paragraphs inside a cell are joined by two
 * spaces. A cell merged over rows is repeated in each of them; one merged over columns is followed
 * by empty cells, except that a row of one cell only is a plain line. Tables of PDF are known by
 * the rules around their cells; other text of PDF is broken where the page breaks it, and a line
 * that is indented there begins with two ideographic spaces.
 *
 * @param findings doubts about the extraction
 */
public record Document(String name, String text, List<Finding> findings) {

  public Document {
    findings = List.copyOf(findings);
  }

  static Document of(String name, String text) {
    return new Document(name, text, List.of());
  }
}
