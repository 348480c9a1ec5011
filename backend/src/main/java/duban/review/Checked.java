package duban.review;

import duban.plan.Finding;
import duban.plan.FirstListedLeads;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.SourceSpan;
import duban.plan.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A draft with all that its findings are made from.
 *
 * @param plan what the draft is at the moment
 * @param provenance where the plan's values stand, by JSON pointer
 * @param taken numbers that measures of the amended plan have
 */
record Checked(
    PlanDraft draft,
    Plan plan,
    Map<String, SourceSpan> provenance,
    List<UnitView> units,
    Set<String> taken) {

  /** Id of the measure that a finding about the plan is about; null where it is about none. */
  String measureOf(String pointer) {
    Integer index = Origin.index(pointer);
    return index == null ? null : measures().get(index).id();
  }

  /** Id of the measure that now has what a finding about the document is about. */
  String measureFrom(Finding finding) {
    String origin = Origin.of(finding.subject());
    return origin == null ? measureAround(finding.place()) : measureOfOrigin(origin);
  }

  private String measureAround(SourceSpan place) {
    List<Measure> read = draft.reading().plan().measures();
    for (int i = 0; place != null && i < read.size(); i++) {
      SourceSpan source = read.get(i).source();
      if (source != null && source.offset() <= place.offset() && place.offset() < source.end()) {
        return measureOfOrigin(DraftPlan.idOf(i));
      }
    }
    return null;
  }

  private String measureOfOrigin(String origin) {
    return measures().stream()
        .filter(measure -> measure.origins().contains(origin))
        .map(DraftMeasure::id)
        .findFirst()
        .orElse(null);
  }

  /** Units of measures that are not in the register, and like none that is. */
  List<UnitView> strangers() {
    return units.stream()
        .filter(it -> it.unit() == null && it.candidates().isEmpty())
        .filter(it -> plan.unit(it.name()).isPresent())
        .toList();
  }

  /** The plan as it would be published. */
  Plan planToRun() {
    return draft.content().firstListedLeads() ? FirstListedLeads.apply(plan) : plan;
  }

  DraftMeasure measure(String id) {
    return measures().stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
  }

  List<DraftMeasure> measures() {
    return draft.content().plan().measures();
  }

  /** Name of the unit that a pointer of a plan leads to; null where it leads to none. */
  static String unitOf(Plan plan, String pointer) {
    if (pointer == null) {
      return null;
    }
    return switch (pointer) {
      case "/leadingOffice" -> plan.leadingOffice();
      case "/leadingGroup" -> plan.leadingGroup();
      default -> pointer.startsWith("/units/") ? unitAt(plan.units(), pointer) : null;
    };
  }

  private static String unitAt(List<Unit> units, String pointer) {
    return units.get(Integer.parseInt(pointer.substring("/units/".length()))).name();
  }

  /** A doubt about the plan; {@code subject} is a pointer into it, or null. */
  Finding doubt(Finding.Level level, String code, String subject, String message, String remedy) {
    SourceSpan place = subject == null ? null : provenance.get(subject);
    return new Finding(level, code, place, subject, message, remedy);
  }
}
