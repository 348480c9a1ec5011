package duban.oversight;

import duban.indicator.ProgressLight;
import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the desk can be filtered by: each field's values under the filters of the others. */
@Component
class DeskChoices {

  private final Organisation organisation;

  DeskChoices(Organisation organisation) {
    this.organisation = organisation;
  }

  DeskBoard.Choices of(
      List<Matter> all,
      DeskFilter filter,
      Function<MeasureId, ProgressLight> lights,
      Supervised.Scope scope) {
    Counter counter = new Counter(all, lights);
    return new DeskBoard.Choices(
        counter.of(
            with(filter, null, filter.plan()),
            matter -> matter.unit().value(),
            unit -> organisation.nameAmongAll(new UnitId(unit))),
        counter.of(
            with(filter, filter.unit(), null),
            Matter::plan,
            plan -> scope.plans().get(plan).title()),
        counter.of(
            new DeskFilter(
                filter.unit(),
                filter.plan(),
                null,
                filter.level(),
                filter.light(),
                filter.charge()),
            matter -> matter.kind() == null ? null : matter.kind().slug(),
            kind -> null),
        counter.of(
            new DeskFilter(
                filter.unit(), filter.plan(), filter.kind(), null, filter.light(), filter.charge()),
            matter -> matter.level().name(),
            level -> null),
        counter.of(
            new DeskFilter(
                filter.unit(), filter.plan(), filter.kind(), filter.level(), null, filter.charge()),
            matter -> light(matter, lights),
            light -> null));
  }

  private static DeskFilter with(DeskFilter filter, String unit, String plan) {
    return new DeskFilter(
        unit, plan, filter.kind(), filter.level(), filter.light(), filter.charge());
  }

  private static String light(Matter matter, Function<MeasureId, ProgressLight> lights) {
    ProgressLight light = matter.measure() == null ? null : lights.apply(matter.measure());
    return light == null ? null : light.name();
  }

  private record Counter(List<Matter> all, Function<MeasureId, ProgressLight> lights) {

    List<DeskBoard.Choice> of(
        DeskFilter filter, Function<Matter, String> value, Function<String, String> name) {
      Map<String, Long> counts =
          all.stream()
              .filter(matter -> filter.takes(matter, lights))
              .map(value)
              .filter(Objects::nonNull)
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      return counts.entrySet().stream()
          .map(
              it ->
                  new DeskBoard.Choice(
                      it.getKey(), name.apply(it.getKey()), it.getValue().intValue()))
          .sorted(
              Comparator.comparing(DeskBoard.Choice::count)
                  .reversed()
                  .thenComparing(DeskBoard.Choice::value))
          .toList();
    }
  }
}
