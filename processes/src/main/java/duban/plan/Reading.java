package duban.plan;

import java.util.List;

/**
 * What the reader made of a document.
 *
 * @param text the extracted text that every {@link SourceSpan} points into
 */
public record Reading(Plan plan, String text, List<Finding> findings) {

  public Reading {
    findings = List.copyOf(findings);
  }
}
