package duban.oversight;

import duban.organisation.UnitId;
import duban.planning.ReportingPeriod;
import duban.work.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Tries the rule on the period before, as if it were asked at the moment at which that period's
 * reports had been asked for.
 */
@Component
class RuleTrial {

  private final Outlooks outlooks;
  private final Clock clock;

  RuleTrial(Outlooks outlooks, Clock clock) {
    this.outlooks = outlooks;
    this.clock = clock;
  }

  /** How it did over all plans; null where there is no period before. */
  Forecast.Check of(
      Map<String, List<ProcessLog.Entry>> byPlan, Horizons horizons, Map<UnitId, Integer> people) {
    return byPlan.entrySet().stream()
        .flatMap(
            it ->
                firstAsked(it.getValue(), horizons.of(it.getKey()))
                    .map(first -> check(it.getValue(), first, horizons, people))
                    .stream())
        .reduce(Forecast.Check::plus)
        .filter(check -> check.expected() > 0)
        .orElse(null);
  }

  private static Optional<ProcessLog.Entry> firstAsked(
      List<ProcessLog.Entry> ofPlan, ReportingPeriod now) {
    return ofPlan.stream()
        .filter(it -> it.kind() == TaskKind.REPORT && it.period() != null)
        .filter(it -> ReportingPeriod.of(it.period()).compareTo(now) < 0)
        .max(
            Comparator.comparing((ProcessLog.Entry it) -> ReportingPeriod.of(it.period()))
                .thenComparing(ProcessLog.Entry::since, Comparator.reverseOrder()));
  }

  private Forecast.Check check(
      List<ProcessLog.Entry> ofPlan,
      ProcessLog.Entry first,
      Horizons horizons,
      Map<UnitId, Integer> people) {
    Instant now = clock.instant();
    // the reports of a plan open within an hour
    Instant moment = first.since().plusSeconds(3_600);
    Instant until = horizons.end(ReportingPeriod.of(first.period()));
    List<ProcessLog.Entry> open =
        ofPlan.stream()
            .filter(Outlook.openAt(moment, until))
            .filter(it -> !it.due().isAfter(now) && !it.withdrawnBy(now))
            .toList();
    List<Risk> risks =
        outlooks.at(moment, ofPlan).risks(open.stream().map(Expected::of).toList(), people);
    Forecast.Check check = Forecast.Check.NONE;
    for (int n = 0; n < open.size(); n++) {
      check = check.with(risks.get(n).flagged(), open.get(n).lateAt(now));
    }
    return check;
  }
}
