package duban.oversight;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts what may be late into words, unit by unit. */
@Component
class ForecastWords {

  private static final Comparator<Forecast.Item> LIKELIEST_FIRST =
      Comparator.comparing((Forecast.Item it) -> it.risk().percent())
          .reversed()
          .thenComparing(Forecast.Item::due);

  private static final Comparator<Forecast.UnitOutlook> MOST_FIRST =
      Comparator.comparing(Forecast.UnitOutlook::flagged)
          .reversed()
          .thenComparing(unit -> unit.unit().name());

  private final Plans plans;
  private final Organisation organisation;
  private final Clock clock;

  ForecastWords(Plans plans, Organisation organisation, Clock clock) {
    this.plans = plans;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** Something expected, and how likely it is to be late. */
  record Judged(Expected it, Risk risk) {

    UnitId unit() {
      return it.unit();
    }
  }

  /** The units of which something may be late. */
  List<Forecast.UnitOutlook> of(
      List<Judged> judged, Supervised.Scope scope, Map<UnitId, Integer> people) {
    Map<MeasureId, MeasureRef> measures =
        plans.refs(
            judged.stream()
                .filter(it -> it.risk().flagged())
                .map(it -> it.it().measure())
                .distinct()
                .toList());
    return judged.stream().collect(Collectors.groupingBy(Judged::unit)).entrySet().stream()
        .map(
            it ->
                unit(
                    it.getKey(),
                    people.getOrDefault(it.getKey(), 0),
                    it.getValue().size(),
                    items(it.getValue(), scope, measures)))
        .filter(unit -> unit.flagged() > 0)
        .sorted(MOST_FIRST)
        .toList();
  }

  private Forecast.UnitOutlook unit(
      UnitId unit, int people, int expected, List<Forecast.Item> items) {
    return new Forecast.UnitOutlook(
        new Ref(unit.value(), organisation.nameAmongAll(unit)),
        people,
        expected,
        items.size(),
        items);
  }

  private List<Forecast.Item> items(
      List<Judged> of, Supervised.Scope scope, Map<MeasureId, MeasureRef> measures) {
    return of.stream()
        .filter(it -> it.risk().flagged())
        .map(it -> item(it.it(), it.risk(), scope, measures))
        .sorted(LIKELIEST_FIRST)
        .toList();
  }

  private Forecast.Item item(
      Expected it, Risk risk, Supervised.Scope scope, Map<MeasureId, MeasureRef> measures) {
    return new Forecast.Item(
        it.kind(),
        scope.plans().get(it.plan()).ref(),
        measures.get(it.measure()),
        it.period(),
        LocalDate.ofInstant(it.due(), clock.getZone()),
        it.open(),
        risk);
  }
}
