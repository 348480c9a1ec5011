package duban.oversight;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.oversight.ForecastWords.Judged;
import duban.planning.Periods;
import duban.planning.ReportingPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Says what may be late at the end of the period, by {@link Risk}, with what it goes by. */
@Service
class Forecasting {

  private final Supervised supervised;
  private final ProcessLog log;
  private final Periods periods;
  private final Expectations expectations;
  private final Outlooks outlooks;
  private final RuleTrial trial;
  private final ForecastWords words;
  private final Headcounts headcounts;
  private final Clock clock;

  Forecasting(
      Supervised supervised,
      ProcessLog log,
      Periods periods,
      Expectations expectations,
      Outlooks outlooks,
      RuleTrial trial,
      ForecastWords words,
      Headcounts headcounts,
      Clock clock) {
    this.supervised = supervised;
    this.log = log;
    this.periods = periods;
    this.expectations = expectations;
    this.outlooks = outlooks;
    this.trial = trial;
    this.words = words;
    this.headcounts = headcounts;
    this.clock = clock;
  }

  Forecast of(Actor actor) {
    Supervised.Scope scope = supervised.of(actor);
    if (scope.plans().isEmpty()) {
      return new Forecast(LocalDate.now(clock), 0, 0, 0, List.of(), null);
    }
    Horizons horizons = horizons(scope);
    List<ProcessLog.Entry> entries = log.since(scope.keys(), horizons.beginning());
    Map<String, List<ProcessLog.Entry>> byPlan =
        entries.stream().collect(Collectors.groupingBy(ProcessLog.Entry::plan));
    Map<UnitId, Integer> people = headcounts.all();
    List<Expected> expected =
        scope.plans().values().stream()
            .flatMap(
                plan ->
                    expectations
                        .of(plan, horizons, byPlan.getOrDefault(plan.key(), List.of()))
                        .stream())
            .toList();
    List<Risk> risks = outlooks.at(clock.instant(), entries).risks(expected, people);
    List<Forecast.UnitOutlook> units =
        words.of(
            IntStream.range(0, expected.size())
                .mapToObj(n -> new Judged(expected.get(n), risks.get(n)))
                .toList(),
            scope,
            people);
    return new Forecast(
        horizons.until(),
        expected.size(),
        units.stream().mapToInt(Forecast.UnitOutlook::flagged).sum(),
        (int) risks.stream().filter(risk -> !risk.isKnown()).count(),
        units,
        trial.of(byPlan, horizons, people));
  }

  private Horizons horizons(Supervised.Scope scope) {
    LocalDate today = LocalDate.now(clock);
    Map<String, ReportingPeriod> now = new HashMap<>();
    scope.keys().forEach(plan -> now.put(plan, periods.holding(plan, today)));
    return new Horizons(now, clock.getZone());
  }
}
