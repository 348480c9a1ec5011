package duban.dossier;

import duban.extension.Extension;
import duban.extension.UnitExtensions;
import duban.organisation.UnitId;
import duban.planning.Periods;
import duban.planning.ReportingPeriod;
import duban.progress.ReportTallies;
import duban.progress.ReportTally;
import duban.supervision.Level;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The record of a unit over the periods of some plans. */
@Component
class UnitRecords {

  private final ReportTallies tallies;
  private final SupervisionCases cases;
  private final UnitExtensions extensions;
  private final Periods periods;
  private final Clock clock;

  UnitRecords(
      ReportTallies tallies,
      SupervisionCases cases,
      UnitExtensions extensions,
      Periods periods,
      Clock clock) {
    this.tallies = tallies;
    this.cases = cases;
    this.extensions = extensions;
    this.periods = periods;
    this.clock = clock;
  }

  /** The newest period first. */
  List<PeriodRecord> of(UnitId unit, Collection<String> plans) {
    List<ReportTally> reports = tallies.of(unit, plans);
    List<Step> steps =
        cases.ofUnit(unit).stream()
            .filter(matter -> plans.contains(matter.plan()))
            .flatMap(this::steps)
            .toList();
    List<Asked> asked =
        extensions.ofUnit(unit).stream()
            .filter(it -> plans.contains(it.measure().plan()))
            .map(this::asked)
            .toList();
    return Stream.of(
            reports.stream().map(ReportTally::period),
            steps.stream().map(Step::period),
            asked.stream().map(Asked::period))
        .flatMap(Function.identity())
        .distinct()
        .sorted(Comparator.comparing(ReportingPeriod::of).reversed())
        .map(period -> record(period, reports, steps, asked))
        .toList();
  }

  private static PeriodRecord record(
      String period, List<ReportTally> reports, List<Step> steps, List<Asked> asked) {
    List<ReportTally> own = reports.stream().filter(it -> it.period().equals(period)).toList();
    List<Level> levels =
        steps.stream().filter(it -> it.period().equals(period)).map(Step::level).toList();
    List<Asked> requests = asked.stream().filter(it -> it.period().equals(period)).toList();
    return new PeriodRecord(
        period,
        sum(own, ReportTally::asked),
        sum(own, ReportTally::onTime),
        sum(own, ReportTally::late),
        sum(own, ReportTally::missing),
        sum(own, ReportTally::open),
        sum(own, ReportTally::excused),
        sum(own, ReportTally::returned),
        count(levels, Level.URGE),
        count(levels, Level.YELLOW_CARD),
        count(levels, Level.RED_CARD),
        requests.size(),
        (int) requests.stream().filter(Asked::granted).count());
  }

  private static int sum(List<ReportTally> reports, Function<ReportTally, Integer> figure) {
    return reports.stream().map(figure).collect(Collectors.summingInt(Integer::intValue));
  }

  private static int count(List<Level> levels, Level level) {
    return (int) levels.stream().filter(it -> it == level).count();
  }

  private Stream<Step> steps(SupervisionCase matter) {
    return matter.steps().stream()
        .map(step -> new Step(period(matter.plan(), step.at()), step.level()));
  }

  private Asked asked(Extension it) {
    return new Asked(
        period(it.measure().plan(), it.askedAt()), it.state() == Extension.State.GRANTED);
  }

  private String period(String plan, Instant at) {
    return periods.holding(plan, LocalDate.ofInstant(at, clock.getZone())).toString();
  }

  /** A step of supervision in the period it was taken in. */
  private record Step(String period, Level level) {}

  /** A request for more time in the period it was made in. */
  private record Asked(String period, boolean granted) {}
}
