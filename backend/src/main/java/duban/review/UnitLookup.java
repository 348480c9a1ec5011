package duban.review;

import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.organisation.UnitRef;
import duban.plan.Plan;
import duban.plan.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which registered units the names of a draft mean: what a person chose, else what the register of
 * the plan's place says.
 */
@Component
class UnitLookup {

  private final Organisation organisation;

  UnitLookup(Organisation organisation) {
    this.organisation = organisation;
  }

  Optional<UnitId> unit(PlanDraft draft, String name) {
    if (name == null) {
      return Optional.empty();
    }
    UnitId chosen = draft.content().mappings().get(name);
    if (chosen != null) {
      return Optional.of(chosen);
    }
    if (draft.territory() == null) {
      return Optional.empty();
    }
    return Stream.concat(Stream.of(name), draft.reading().aliasesOf(name).stream())
        .map(form -> organisation.find(form, draft.territory()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Who supervises the plan: who was chosen, the office it names, or who houses that. */
  Optional<UnitId> office(PlanDraft draft, Plan plan) {
    UnitId chosen = draft.content().office();
    return chosen != null
        ? Optional.of(chosen)
        : Stream.of(plan.leadingOffice(), plan.leadingOfficeHost())
            .filter(Objects::nonNull)
            .map(name -> unit(draft, name))
            .flatMap(Optional::stream)
            .findFirst();
  }

  /**
   * Who reviews its period reports: the leading group it names, where that is registered, else the
   * office itself.
   */
  Optional<UnitId> leaders(PlanDraft draft, Plan plan) {
    return unit(draft, plan.leadingGroup()).or(() -> office(draft, plan));
  }

  List<UnitView> views(PlanDraft draft, Plan plan) {
    Map<String, Long> uses =
        draft.content().plan().measures().stream()
            .flatMap(DraftMeasure::names)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    List<UnitView> views = new ArrayList<>();
    for (Unit unit : plan.units()) {
      views.add(view(draft, unit, uses.get(unit.name()).intValue()));
    }
    boolean leaders = unit(draft, plan.leadingGroup()).isPresent();
    Stream.of(plan.leadingOffice(), leaders ? plan.leadingGroup() : null)
        .filter(name -> name != null && plan.unit(name).isEmpty())
        .distinct()
        .forEach(name -> views.add(view(draft, new Unit("", name, List.of(), false), 1)));
    return views;
  }

  private UnitView view(PlanDraft draft, Unit unit, int uses) {
    Optional<UnitRef> registered = unit(draft, unit.name()).map(this::ref);
    return new UnitView(
        unit.name(),
        unit.aliases(),
        unit.collective(),
        uses,
        registered.orElse(null),
        draft.content().mappings().containsKey(unit.name()),
        registered.isPresent() ? List.of() : candidates(draft, unit));
  }

  private List<UnitRef> candidates(PlanDraft draft, Unit unit) {
    return draft.territory() == null
        ? List.of()
        : organisation.similar(unit.name(), draft.territory()).stream()
            .filter(candidate -> candidate.group() == unit.collective())
            .map(UnitRef::of)
            .toList();
  }

  UnitRef ref(UnitId unit) {
    return UnitRef.of(organisation.unit(unit));
  }
}
