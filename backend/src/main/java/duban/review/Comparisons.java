package duban.review;

import duban.organisation.Organisation;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.planning.MeasureRoles;
import duban.planning.MeasureUnit.Role;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.review.Comparison.Change;
import duban.review.Comparison.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Compares drafts of amendments with the plans they amend. */
@Component
class Comparisons {

  private final Plans plans;
  private final UnitLookup lookup;
  private final Organisation organisation;

  Comparisons(Plans plans, UnitLookup lookup, Organisation organisation) {
    this.plans = plans;
    this.lookup = lookup;
    this.organisation = organisation;
  }

  /**
   * @param amended the plan as it would run
   * @throws NoAmendment when the draft is one of a new plan
   */
  Comparison of(PlanDraft draft, Plan amended) {
    if (draft.amends() == null) {
      throw new NoAmendment(draft);
    }
    List<PublishedMeasure> running = plans.measures(draft.amends());
    Map<Integer, PublishedMeasure> matches = Matching.of(running, amended.measures());
    List<DraftMeasure> measures = draft.content().plan().measures();
    List<Comparison.Added> added = new ArrayList<>();
    List<Comparison.Changed> changed = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      DraftMeasure measure = measures.get(i);
      PublishedMeasure before = matches.get(i);
      if (before == null) {
        added.add(new Comparison.Added(measure.id(), measure.number(), measure.title()));
        continue;
      }
      List<Change> changes = changes(draft, before, amended.measures().get(i));
      if (!changes.isEmpty()) {
        changed.add(
            new Comparison.Changed(measure.id(), before.number(), measure.title(), changes));
      }
    }
    List<Comparison.Dropped> dropped =
        running.stream()
            .filter(measure -> !matches.containsValue(measure))
            .map(measure -> new Comparison.Dropped(measure.number(), measure.title()))
            .toList();
    return new Comparison(added, dropped, changed, matches.size() - changed.size());
  }

  private List<Change> changes(PlanDraft draft, PublishedMeasure before, Measure after) {
    List<Change> changes = new ArrayList<>();
    ofWords(changes, Field.TITLE, before.title(), after.title());
    ofWords(changes, Field.TEXT, before.text(), after.text());
    Map<String, Role> roles = roles(draft, after);
    ofUnits(changes, before, roles, Role.LEAD, Field.LEAD);
    ofUnits(changes, before, roles, Role.RESPONSIBLE, Field.RESPONSIBLE);
    ofUnits(changes, before, roles, Role.COLLECTIVE, Field.COLLECTIVE);
    ofValues(changes, Field.DEADLINE, before.deadline(), after.deadline());
    String recurrence = after.recurrence() == null ? null : after.recurrence().name();
    ofValues(changes, Field.RECURRENCE, before.recurrence(), recurrence);
    return changes;
  }

  private static void ofWords(List<Change> changes, Field field, String before, String after) {
    if (!Alike.of(before).isSame(Alike.of(after))) {
      changes.add(new Change(field, before, after));
    }
  }

  private static void ofValues(List<Change> changes, Field field, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      changes.add(new Change(field, words(before), words(after)));
    }
  }

  private static String words(Object value) {
    return value == null ? null : value.toString();
  }

  /** By registered names, so that another spelling is no change; those not registered by theirs. */
  private Map<String, Role> roles(PlanDraft draft, Measure measure) {
    Map<String, Role> roles = new LinkedHashMap<>();
    MeasureRoles.of(measure)
        .forEach(
            (name, role) ->
                roles.putIfAbsent(
                    lookup.unit(draft, name).map(organisation::nameOf).orElse(name), role));
    return roles;
  }

  private void ofUnits(
      List<Change> changes,
      PublishedMeasure before,
      Map<String, Role> after,
      Role role,
      Field field) {
    List<String> known = before.unitsOf(role).stream().map(organisation::nameOf).toList();
    List<String> named = after.keySet().stream().filter(it -> after.get(it) == role).toList();
    if (!Set.copyOf(named).equals(Set.copyOf(known))) {
      changes.add(new Change(field, String.join("、", known), String.join("、", named)));
    }
  }
}
