package duban.review;

import duban.plan.Finding;
import duban.plan.Plan;
import duban.plan.Reading;
import duban.plan.SourceSpan;
import duban.plan.Unit;
import duban.reader.PlanRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the reader made of a document, without its text.
 *
 * @param provenance by JSON pointer into the plan
 * @param findings those about the document; the ones about the plan are made anew after every edit
 */
record ReadDocument(Plan plan, Map<String, SourceSpan> provenance, List<Finding> findings) {

  /**
   * @param extraction doubts about the extraction of the text
   */
  static ReadDocument of(Reading reading, List<Finding> extraction) {
    List<Finding> aboutDocument = new ArrayList<>(extraction);
    aboutDocument.addAll(reading.findings());
    aboutDocument.removeAll(PlanRules.check(reading.plan(), reading.provenance()));
    return new ReadDocument(reading.plan(), reading.provenance(), aboutDocument);
  }

  /** Other forms of a unit's name in the document. */
  List<String> aliasesOf(String name) {
    return plan.unit(name).map(Unit::aliases).orElse(List.of());
  }
}
