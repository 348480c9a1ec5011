package duban.reader;

import duban.plan.Plan;
import duban.plan.SourceSpan;
import java.util.Map;

/** A plan and where its values stand in the document, for the rules that check plans. */
record PlacedPlan(Plan plan, Map<String, SourceSpan> provenance) {

  /** Where the value stands, else what it is part of; null where neither is known. */
  SourceSpan place(String pointer) {
    for (String part = pointer; !part.isEmpty(); part = part.substring(0, part.lastIndexOf('/'))) {
      SourceSpan place = provenance.get(part);
      if (place != null) {
        return place;
      }
    }
    return null;
  }
}
