package duban.review;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Plan;
import duban.plan.SourceSpan;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.reader.PlanRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All findings about a draft: of its document, of the plan as edited, and of the register. */
@Component
class DraftFindings {

  private static final Comparator<FindingView> WORST_FIRST =
      Comparator.comparing(FindingView::level)
          .thenComparing(it -> it.place() == null ? -1 : it.place().offset());

  private final UnitLookup lookup;
  private final Plans plans;
  private final PublicationRules publication;
  private final RegisterRules register;
  private final Clock clock;

  DraftFindings(
      UnitLookup lookup,
      Plans plans,
      PublicationRules publication,
      RegisterRules register,
      Clock clock) {
    this.lookup = lookup;
    this.plans = plans;
    this.publication = publication;
    this.register = register;
    this.clock = clock;
  }

  Checked check(PlanDraft draft) {
    Plan plan = ReviewedPlan.of(draft);
    return new Checked(
        draft, plan, Placing.of(draft, plan), lookup.views(draft, plan), taken(draft));
  }

  private Set<String> taken(PlanDraft draft) {
    return draft.amends() == null
        ? Set.of()
        : plans.measures(draft.amends()).stream()
            .map(PublishedMeasure::number)
            .collect(Collectors.toSet());
  }

  List<FindingView> of(PlanDraft draft) {
    return of(check(draft));
  }

  /** The worst first, and those in document order. */
  List<FindingView> of(Checked draft) {
    List<Finding> aboutPlan = new ArrayList<>(ofPlan(draft));
    aboutPlan.addAll(publication.check(draft));
    aboutPlan.addAll(register.check(draft));
    Map<String, FindingView> views = new LinkedHashMap<>();
    aboutPlan.forEach(it -> add(views, aboutPlan(draft, it)));
    draft.draft().reading().findings().forEach(it -> add(views, aboutDocument(draft, it)));
    return views.values().stream().sorted(WORST_FIRST).toList();
  }

  /** Without those that publication or the register says better. */
  private List<Finding> ofPlan(Checked draft) {
    LocalDate today = LocalDate.now(clock);
    return PlanRules.check(draft.plan(), draft.provenance(), today).stream()
        .filter(finding -> !finding.code().equals(RegisterRules.NO_OFFICE))
        .filter(finding -> !isRepeatedNothing(draft, finding))
        .toList();
  }

  /** Two measures without a number do not have the same one. */
  private static boolean isRepeatedNothing(Checked draft, Finding finding) {
    return finding.code().equals("number-repeated")
        && draft.measure(draft.measureOf(finding.subject())).number().isEmpty();
  }

  private static void add(Map<String, FindingView> views, FindingView view) {
    views.putIfAbsent(view.id(), view);
  }

  private static FindingView aboutPlan(Checked draft, Finding finding) {
    String measure = draft.measureOf(finding.subject());
    String unit = Checked.unitOf(draft.plan(), finding.subject());
    return view(draft, finding, measure, unit, finding.level() != Level.ERROR);
  }

  private static FindingView aboutDocument(Checked draft, Finding finding) {
    String measure = draft.measureFrom(finding);
    String unit = Checked.unitOf(draft.draft().reading().plan(), finding.subject());
    return view(draft, finding, measure, unit, true);
  }

  private static FindingView view(
      Checked draft, Finding finding, String measure, String unit, boolean settleable) {
    String id = id(finding, measure, unit);
    return new FindingView(
        id,
        finding.level(),
        finding.code(),
        finding.place(),
        measure,
        unit,
        finding.message(),
        finding.remedy(),
        Repairs.of(draft, finding, measure == null ? null : draft.measure(measure), unit),
        settleable,
        settleable && draft.draft().content().settled().contains(id));
  }

  /** What a finding says identifies it: when that changes, it has to be looked at again. */
  private static String id(Finding finding, String measure, String unit) {
    SourceSpan place = finding.place();
    String said =
        String.join(
            "|",
            finding.code(),
            place == null ? "" : place.offset() + "+" + place.length(),
            measure == null ? "" : measure,
            unit == null ? "" : unit,
            finding.message());
    return finding.code()
        + "-"
        + Long.toHexString(
            UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
  }
}
