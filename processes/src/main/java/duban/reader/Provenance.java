package duban.reader;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds where the values of a plan stand in its document. */
final class Provenance {

  private final Draft draft;
  private final Places places;
  private final Map<String, SourceSpan> found = new LinkedHashMap<>();

  private Provenance(Draft draft) {
    this.draft = draft;
    this.places = new Places(draft.document().source());
  }

  /** By JSON pointer; values that are concluded rather than read have none. */
  static Map<String, SourceSpan> of(Draft draft) {
    Provenance provenance = new Provenance(draft);
    provenance.measures();
    provenance.units();
    return provenance.found;
  }

  private void measures() {
    List<Measure> measures = draft.plan().measures();
    for (int i = 0; i < measures.size(); i++) {
      Entry entry = draft.document().selected().measures().get(i);
      String pointer = Pointers.measure(i);
      Line number = entry.number();
      put(pointer, measures.get(i).source());
      put(pointer + "/printedNumber", draft.document().span(number));
      int end = Passage.of(entry).end();
      put(pointer + "/title", places.of(measures.get(i).title(), number.end(), end));
    }
  }

  private void units() {
    Plan plan = draft.plan();
    for (int i = 0; i < plan.units().size(); i++) {
      put(Pointers.unit(i), draft.place(plan.units().get(i).name()));
    }
  }

  private void put(String pointer, SourceSpan place) {
    if (place != null) {
      found.put(pointer, place);
    }
  }
}
