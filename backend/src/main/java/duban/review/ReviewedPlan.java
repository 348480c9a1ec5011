package duban.review;

import duban.plan.Indicator;
import duban.plan.Jurisdiction;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Safeguard;
import duban.plan.Section;
import duban.plan.SourceSpan;
import duban.plan.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The {@link Plan} that a draft is at the moment, with its units numbered anew. */
final class ReviewedPlan {

  private final PlanDraft draft;
  private final DraftPlan content;

  private ReviewedPlan(PlanDraft draft) {
    this.draft = draft;
    this.content = draft.content().plan();
  }

  static Plan of(PlanDraft draft) {
    return new ReviewedPlan(draft).plan();
  }

  private Plan plan() {
    DraftPlan.Jurisdiction place = content.jurisdiction();
    return new Plan(
        draft.key(),
        stated(content.title()),
        stated(content.documentNumber()),
        stated(content.issuer()),
        content.issueDate(),
        stated(content.status()),
        content.periodStart(),
        content.periodEnd(),
        place == null ? null : new Jurisdiction(place.name(), place.level()),
        stated(content.leadingGroup()),
        stated(content.leadingOffice()),
        stated(content.leadingOfficeHost()),
        content.sections().stream().map(it -> new Section(it.number(), it.title())).toList(),
        content.measures().stream().map(this::measure).toList(),
        content.organisational().stream()
            .map(it -> new Safeguard(it.number(), it.title(), it.text()))
            .toList(),
        indicators(content.goals()),
        units());
  }

  /** An emptied field states nothing. */
  private static String stated(String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }

  private Measure measure(DraftMeasure it) {
    return new Measure(
        it.number(),
        stated(it.printedNumber()) == null ? it.number() : it.printedNumber(),
        stated(it.section()),
        it.title(),
        it.text(),
        it.items().stream().map(DraftMeasure.Item::toWorkItem).toList(),
        it.deadline(),
        it.recurrence(),
        indicators(it.targets()),
        source(it));
  }

  private SourceSpan source(DraftMeasure measure) {
    return measure.origins().stream()
        .map(Origin::pointer)
        .map(draft.reading().provenance()::get)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static List<Indicator> indicators(List<DraftIndicator> drafted) {
    return drafted.stream().map(DraftIndicator::toIndicator).toList();
  }

  private List<Unit> units() {
    Map<String, Boolean> collective = new LinkedHashMap<>();
    for (DraftMeasure measure : content.measures()) {
      for (DraftMeasure.Item item : measure.items()) {
        item.names().forEach(name -> collective.putIfAbsent(name, false));
        item.collective().forEach(name -> collective.put(name, true));
      }
    }
    List<Unit> units = new ArrayList<>();
    collective.forEach(
        (name, group) ->
            units.add(
                new Unit(
                    String.format("u%02d", units.size() + 1),
                    name,
                    draft.reading().aliasesOf(name),
                    group)));
    return units;
  }
}
