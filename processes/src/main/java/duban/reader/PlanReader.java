package duban.reader;

import duban.plan.Finding;
import duban.plan.Reading;
import duban.plan.SourceSpan;
import duban.reader.draft.Draft;
import duban.reader.draft.Drafting;
import duban.reader.draft.Structure;
import duban.reader.place.Provenance;
import duban.reader.rule.DocumentRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a responsibility-division plan from the text of its document. The same text gives the same
 * plan; nothing else is looked at. What it cannot make sense of is a finding, never an exception.
 */
public final class PlanReader {

  private PlanReader() {}

  /**
   * Reads a document.
   *
   * @param key short ASCII name for the plan, unique among plans
   * @param document the extracted text; every source span of the result points into it
   * @return the plan and the findings, those of {@link PlanRules} first
   */
  public static Reading read(String key, String document) {
    Draft draft = new Drafting(Structure.of(document)).draft(key);
    Map<String, SourceSpan> provenance = Provenance.of(draft);
    List<Finding> findings =
        Stream.of(PlanRules.check(draft.plan(), provenance), DocumentRules.check(draft))
            .flatMap(List::stream)
            .toList();
    return new Reading(draft.plan(), document, provenance, findings);
  }
}
