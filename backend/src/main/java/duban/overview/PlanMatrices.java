package duban.overview;

import duban.indicator.ProgressLight;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.MeasureState;
import duban.planning.MeasureUnit;
import duban.planning.PlanSection;
import duban.planning.PlanUnits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Lays the measures of a plan out against its units. */
@Service
class PlanMatrices {

  private final Access access;
  private final PlanEntries entries;
  private final PlanUnits planUnits;
  private final MeasureWords words;
  private final Organisation organisation;

  PlanMatrices(
      Access access,
      PlanEntries entries,
      PlanUnits planUnits,
      MeasureWords words,
      Organisation organisation) {
    this.access = access;
    this.entries = entries;
    this.planUnits = planUnits;
    this.words = words;
    this.organisation = organisation;
  }

  PlanMatrix of(Actor actor, String key, PlanFilter filter) {
    access.plan(actor, key);
    List<PlanEntry> all = entries.of(key);
    Set<String> saying = words.saying(key, filter.q());
    List<PlanEntry> said =
        all.stream()
            .filter(it -> saying == null || saying.contains(it.measure().id().value()))
            .toList();
    PlanFilter wide = filter.forMatrix();
    List<PlanEntry> laidOut = said.stream().filter(wide::takes).toList();
    List<PlanMatrix.Cell> sums = cells(laidOut, wide);
    return new PlanMatrix(
        columns(all, sums),
        units(key),
        rows(laidOut, wide),
        sums,
        said.stream().filter(filter::takes).map(it -> it.measure().number()).toList(),
        all.size(),
        counts(said, filter));
  }

  private List<Ref> units(String plan) {
    return planUnits.ofPlan(plan).stream()
        .map(organisation::ref)
        .sorted(Comparator.comparing(Ref::name))
        .toList();
  }

  private List<PlanMatrix.Column> columns(List<PlanEntry> all, List<PlanMatrix.Cell> sums) {
    Map<UnitId, List<MeasureUnit.Role>> roles = new LinkedHashMap<>();
    parts(all.stream().map(PlanEntry::parts))
        .forEach(
            part -> roles.computeIfAbsent(part.unit(), unit -> new ArrayList<>()).add(part.role()));
    Set<String> shown = sums.stream().map(PlanMatrix.Cell::unit).collect(Collectors.toSet());
    return roles.entrySet().stream()
        .filter(unit -> shown.contains(unit.getKey().value()))
        .map(unit -> column(unit.getKey(), unit.getValue()))
        .sorted(
            Comparator.comparingInt((PlanMatrix.Column it) -> it.leads() + it.joins())
                .thenComparingInt(PlanMatrix.Column::leads)
                .reversed())
        .toList();
  }

  private PlanMatrix.Column column(UnitId unit, List<MeasureUnit.Role> roles) {
    int leads = (int) roles.stream().filter(role -> role == MeasureUnit.Role.LEAD).count();
    return new PlanMatrix.Column(
        organisation.ref(unit), organisation.isGroup(unit), leads, roles.size() - leads);
  }

  private static List<PlanMatrix.Row> rows(List<PlanEntry> entries, PlanFilter filter) {
    Map<PlanSection, List<PlanEntry>> sections =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.measure().section(), LinkedHashMap::new, Collectors.toList()));
    return sections.entrySet().stream()
        .map(
            it ->
                new PlanMatrix.Row(
                    it.getKey(),
                    cells(it.getValue(), filter),
                    it.getValue().stream().map(entry -> row(entry, filter)).toList()))
        .toList();
  }

  private static PlanMatrix.MeasureRow row(PlanEntry entry, PlanFilter filter) {
    return new PlanMatrix.MeasureRow(
        entry.measure().number(),
        entry.measure().title(),
        entry.light(),
        entry.progress(),
        entry.measure().state(),
        filter.parts(entry).stream()
            .map(it -> new PlanMatrix.Cell(it.unit().value(), it.role(), it.light(), 1, 1))
            .toList());
  }

  private static List<PlanMatrix.Cell> cells(List<PlanEntry> entries, PlanFilter filter) {
    return parts(entries.stream().map(filter::parts))
        .collect(
            Collectors.groupingBy(PlanEntry.Part::unit, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(it -> cell(it.getKey(), it.getValue()))
        .toList();
  }

  private static PlanMatrix.Cell cell(UnitId unit, List<PlanEntry.Part> parts) {
    MeasureLight worst =
        parts.stream().map(PlanEntry.Part::light).min(Comparator.naturalOrder()).orElseThrow();
    int showing = (int) parts.stream().filter(part -> part.light() == worst).count();
    return new PlanMatrix.Cell(unit.value(), null, worst, showing, parts.size());
  }

  private static Stream<PlanEntry.Part> parts(Stream<? extends Collection<PlanEntry.Part>> of) {
    return of.flatMap(Collection::stream);
  }

  private static PlanMatrix.Counts counts(List<PlanEntry> said, PlanFilter filter) {
    return new PlanMatrix.Counts(
        filter.ofParts()
            ? countAny(said, filter)
            : count(said, filter.withoutLight(), PlanEntry::light, MeasureLight.class),
        count(said, filter.withoutProgress(), PlanEntry::progress, ProgressLight.class),
        count(said, filter.withoutState(), it -> it.measure().state(), MeasureState.class));
  }

  /** A measure counts once for each light that one of the parts asked for shows. */
  private static Map<MeasureLight, Integer> countAny(List<PlanEntry> said, PlanFilter filter) {
    PlanFilter wide = filter.withoutLight();
    Map<MeasureLight, Integer> counts = new EnumMap<>(MeasureLight.class);
    said.stream()
        .filter(wide::takes)
        .flatMap(it -> wide.parts(it).stream().map(wide::lightOf).distinct())
        .forEach(light -> counts.merge(light, 1, Integer::sum));
    return counts;
  }

  private static <E extends Enum<E>> Map<E, Integer> count(
      List<PlanEntry> said, PlanFilter filter, Function<PlanEntry, E> value, Class<E> values) {
    Map<E, Integer> counts = new EnumMap<>(values);
    said.stream()
        .filter(filter::takes)
        .map(value)
        .filter(it -> it != null)
        .forEach(it -> counts.merge(it, 1, Integer::sum));
    return counts;
  }
}
