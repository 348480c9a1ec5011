package duban.reader;

import duban.plan.Reading;

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
   */
  public static Reading read(String key, String document) {
    Draft draft = new Drafting(Structure.of(document)).draft(key);
    return new Reading(draft.plan(), document, Rules.check(draft));
  }
}
