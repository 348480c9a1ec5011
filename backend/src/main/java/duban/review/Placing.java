package duban.review;

import duban.plan.Plan;
import duban.plan.SourceSpan;
import duban.plan.Unit;
import duban.plan.WorkItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the values of an edited plan stand in the document: as those of the reading they come from.
 * What has been moved or renamed since is found by its measure and its name.
 */
final class Placing {

  private final PlanDraft draft;
  private final Map<String, SourceSpan> read;
  private final Map<Integer, List<String>> byMeasure = new HashMap<>();
  private final Map<String, SourceSpan> found = new LinkedHashMap<>();

  private Placing(PlanDraft draft) {
    this.draft = draft;
    this.read = draft.reading().provenance();
    for (String pointer : read.keySet()) {
      Integer measure = Origin.index(pointer);
      if (measure != null) {
        byMeasure.computeIfAbsent(measure, it -> new ArrayList<>()).add(pointer);
      }
    }
  }

  /** By JSON pointer into the edited plan. */
  static Map<String, SourceSpan> of(PlanDraft draft, Plan edited) {
    Placing placing = new Placing(draft);
    placing.ofThePlan();
    placing.ofMeasures();
    placing.ofUnits(edited.units());
    return placing.found;
  }

  private void ofThePlan() {
    read.forEach(
        (pointer, span) -> {
          if (!pointer.startsWith("/measures/") && !pointer.startsWith("/units/")) {
            found.put(pointer, span);
          }
        });
  }

  private void ofMeasures() {
    List<DraftMeasure> measures = draft.content().plan().measures();
    for (int i = 0; i < measures.size(); i++) {
      for (String origin : measures.get(i).origins()) {
        ofMeasure("/measures/" + i, Origin.pointer(origin));
        ofNames("/measures/" + i, measures.get(i), origin);
      }
    }
  }

  private void ofMeasure(String now, String then) {
    for (String pointer : byMeasure.getOrDefault(Origin.index(then), List.of())) {
      if (!pointer.startsWith(then + "/items/")) {
        found.putIfAbsent(now + pointer.substring(then.length()), read.get(pointer));
      }
    }
  }

  private void ofNames(String now, DraftMeasure measure, String origin) {
    Map<String, SourceSpan> names = namesOf(origin);
    for (int i = 0; i < measure.items().size(); i++) {
      WorkItem item = measure.items().get(i).toWorkItem();
      String pointer = now + "/items/" + i;
      ofNames(pointer + "/lead/", item.lead(), names);
      ofNames(pointer + "/responsible/", item.responsible(), names);
      ofNames(pointer + "/collective/", item.collective(), names);
    }
  }

  private void ofNames(String pointer, List<String> names, Map<String, SourceSpan> spans) {
    for (int i = 0; i < names.size(); i++) {
      SourceSpan span = spans.get(names.get(i));
      if (span != null) {
        found.putIfAbsent(pointer + i, span);
      }
    }
  }

  /** The names in a measure as it was read. */
  private Map<String, SourceSpan> namesOf(String origin) {
    Map<String, SourceSpan> names = new HashMap<>();
    String measure = Origin.pointer(origin);
    List<WorkItem> items = draft.reading().plan().measures().get(Origin.index(measure)).items();
    for (int i = 0; i < items.size(); i++) {
      String item = measure + "/items/" + i;
      collect(names, item + "/lead/", items.get(i).lead());
      collect(names, item + "/responsible/", items.get(i).responsible());
      collect(names, item + "/collective/", items.get(i).collective());
    }
    return names;
  }

  private void collect(Map<String, SourceSpan> names, String pointer, List<String> written) {
    for (int i = 0; i < written.size(); i++) {
      SourceSpan span = read.get(pointer + i);
      if (span != null) {
        names.putIfAbsent(written.get(i), span);
      }
    }
  }

  private void ofUnits(List<Unit> units) {
    List<Unit> before = draft.reading().plan().units();
    for (int i = 0; i < units.size(); i++) {
      for (int j = 0; j < before.size(); j++) {
        SourceSpan span = read.get("/units/" + j);
        if (span != null && before.get(j).name().equals(units.get(i).name())) {
          found.put("/units/" + i, span);
        }
      }
    }
  }
}
