package duban.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the reader made of a document.
 *
 * @param text the extracted text that every {@link SourceSpan} points into
 * @param provenance where each value of the plan stands in the text, by its JSON pointer (RFC 6901)
 *     in the plan: {@code /measures/3/items/0/lead/1}
 */
public record Reading(
    Plan plan, String text, Map<String, SourceSpan> provenance, List<Finding> findings) {

  public Reading {
    provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
    findings = List.copyOf(findings);
  }
}
