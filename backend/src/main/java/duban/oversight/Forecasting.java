package duban.oversight;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.Deadlines;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.MeasureState;
import duban.planning.Periods;
import duban.planning.PlanAccess;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import duban.work.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Says what may be late at the end of the period, by {@link Risk}, with what it goes by: the tasks
 * that are open, and the reports that are still to be asked for.
 */
@Service
class Forecasting {

  /** Periods before this one whose record counts. */
  private static final int PAST_PERIODS = 4;

  private final Supervised supervised;
  private final ProcessLog log;
  private final WorkingAges ages;
  private final Periods periods;
  private final Deadlines deadlines;
  private final Plans plans;
  private final PlanAccess access;
  private final Headcounts headcounts;
  private final Organisation organisation;
  private final Clock clock;

  Forecasting(
      Supervised supervised,
      ProcessLog log,
      WorkingAges ages,
      Periods periods,
      Deadlines deadlines,
      Plans plans,
      PlanAccess access,
      Headcounts headcounts,
      Organisation organisation,
      Clock clock) {
    this.supervised = supervised;
    this.log = log;
    this.ages = ages;
    this.periods = periods;
    this.deadlines = deadlines;
    this.plans = plans;
    this.access = access;
    this.headcounts = headcounts;
    this.organisation = organisation;
    this.clock = clock;
  }

  /** Something that is to be done by the horizon. */
  private record Expected(
      TaskKind kind,
      UnitId unit,
      String plan,
      MeasureId measure,
      String period,
      Instant due,
      boolean open) {

    static Expected of(ProcessLog.Entry it) {
      return new Expected(
          it.kind(), it.unit(), it.plan(), it.measure(), it.period(), it.due(), true);
    }
  }

  private record Judged(Expected it, Risk risk) {}

  Forecast of(Actor actor) {
    Supervised.Scope scope = supervised.of(actor);
    Map<String, ReportingPeriod> now = new HashMap<>();
    scope.keys().forEach(plan -> now.put(plan, periods.holding(plan, LocalDate.now(clock))));
    List<ProcessLog.Entry> entries = log.since(scope.keys(), beginning(now));
    List<Expected> expected = new ArrayList<>();
    for (PublishedPlan plan : scope.plans().values()) {
      ReportingPeriod period = now.get(plan.key());
      entries.stream()
          .filter(it -> it.plan().equals(plan.key()))
          .filter(Outlook.openAt(clock.instant(), end(period)))
          .map(Expected::of)
          .forEach(expected::add);
      if (!plan.woundUp()) {
        expected.addAll(toCome(plan, period, entries));
      }
    }
    Outlook outlook = outlook(entries, clock.instant());
    return worded(judge(expected, outlook), now, scope, before(entries, now));
  }

  /**
   * How the rule does when it is tried at a moment of the past; for what came until another one.
   */
  Forecast.Check check(List<ProcessLog.Entry> entries, Instant moment, Instant until) {
    List<ProcessLog.Entry> open =
        entries.stream()
            .filter(Outlook.openAt(moment, until))
            .filter(it -> !it.due().isAfter(clock.instant()))
            .filter(it -> !it.withdrawnBy(clock.instant()))
            .toList();
    Outlook outlook = outlook(entries, moment);
    Map<UnitId, Long> loads =
        open.stream().collect(Collectors.groupingBy(ProcessLog.Entry::unit, Collectors.counting()));
    Map<UnitId, Integer> people = headcounts.all();
    int flagged = 0;
    int hits = 0;
    int missed = 0;
    for (ProcessLog.Entry it : open) {
      boolean late = it.lateAt(clock.instant());
      Risk risk =
          outlook.riskOf(
              it.unit(),
              it.kind(),
              it.measure(),
              loads.get(it.unit()).intValue(),
              people.getOrDefault(it.unit(), 0));
      flagged += risk.flagged() ? 1 : 0;
      hits += risk.flagged() && late ? 1 : 0;
      missed += !risk.flagged() && late ? 1 : 0;
    }
    return new Forecast.Check(open.size(), flagged, hits, missed);
  }

  /** The period before, plan by plan, from the moment at which its reports had been asked for. */
  private Forecast.Check before(List<ProcessLog.Entry> entries, Map<String, ReportingPeriod> now) {
    return now.keySet().stream()
        .map(plan -> entries.stream().filter(it -> it.plan().equals(plan)).toList())
        .map(ofPlan -> checked(ofPlan, now))
        .filter(Objects::nonNull)
        .reduce(Forecast.Check::plus)
        .filter(check -> check.expected() > 0)
        .orElse(null);
  }

  private Forecast.Check checked(List<ProcessLog.Entry> ofPlan, Map<String, ReportingPeriod> now) {
    return ofPlan.stream()
        .filter(it -> it.kind() == TaskKind.REPORT && it.period() != null)
        .filter(it -> ReportingPeriod.of(it.period()).compareTo(now.get(it.plan())) < 0)
        .max(
            Comparator.comparing((ProcessLog.Entry it) -> ReportingPeriod.of(it.period()))
                .thenComparing(ProcessLog.Entry::since, Comparator.reverseOrder()))
        .map(
            first ->
                check(
                    ofPlan,
                    first.since().plusSeconds(3_600),
                    end(ReportingPeriod.of(first.period()))))
        .orElse(null);
  }

  private Outlook outlook(List<ProcessLog.Entry> entries, Instant moment) {
    return new Outlook(
        entries,
        moment,
        ages.counting(),
        it -> periods.holding(it.plan(), day(it.due())).toString());
  }

  private List<Judged> judge(List<Expected> expected, Outlook outlook) {
    Map<UnitId, Long> loads =
        expected.stream().collect(Collectors.groupingBy(Expected::unit, Collectors.counting()));
    Map<UnitId, Integer> people = headcounts.all();
    return expected.stream()
        .map(
            it ->
                new Judged(
                    it,
                    outlook.riskOf(
                        it.unit(),
                        it.kind(),
                        it.measure(),
                        loads.get(it.unit()).intValue(),
                        people.getOrDefault(it.unit(), 0))))
        .toList();
  }

  /** Reports of the period that are not open yet: every unit's and the lead's on all of them. */
  private List<Expected> toCome(
      PublishedPlan plan, ReportingPeriod period, List<ProcessLog.Entry> entries) {
    String name = period.toString();
    Instant due = deadlines.usualReport(plan.key(), name).toInstant();
    Instant leadDue = deadlines.usualConsolidation(plan.key(), name).toInstant();
    if (period.year() > plan.periodEnd() || !due.isAfter(clock.instant())) {
      return List.of();
    }
    Set<MeasureId> asked =
        entries.stream()
            .filter(it -> it.kind() == TaskKind.REPORT && name.equals(it.period()))
            .map(ProcessLog.Entry::measure)
            .collect(Collectors.toSet());
    List<Expected> toCome = new ArrayList<>();
    for (PublishedMeasure measure : plans.measures(plan.key())) {
      if (measure.state() != MeasureState.RUNNING || asked.contains(measure.id())) {
        continue;
      }
      for (UnitId unit : access.unitsOf(measure)) {
        toCome.add(new Expected(TaskKind.REPORT, unit, plan.key(), measure.id(), name, due, false));
      }
      if (!leadDue.isAfter(end(period))) {
        toCome.add(
            new Expected(
                TaskKind.CONSOLIDATE_REPORT,
                measure.coordinator(),
                plan.key(),
                measure.id(),
                name,
                leadDue,
                false));
      }
    }
    return toCome;
  }

  private Forecast worded(
      List<Judged> judged,
      Map<String, ReportingPeriod> now,
      Supervised.Scope scope,
      Forecast.Check before) {
    Map<MeasureId, MeasureRef> measures =
        plans.refs(judged.stream().map(it -> it.it().measure()).distinct().toList());
    Map<UnitId, Integer> people = headcounts.all();
    List<Forecast.UnitOutlook> units =
        judged.stream().collect(Collectors.groupingBy(it -> it.it().unit())).entrySet().stream()
            .map(
                it ->
                    unit(
                        it.getKey(),
                        people.getOrDefault(it.getKey(), 0),
                        it.getValue(),
                        scope,
                        measures))
            .filter(unit -> unit.flagged() > 0)
            .sorted(
                Comparator.comparing(Forecast.UnitOutlook::flagged)
                    .reversed()
                    .thenComparing(unit -> unit.unit().name()))
            .toList();
    LocalDate until =
        now.values().stream()
            .map(ReportingPeriod::lastDay)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.now(clock));
    return new Forecast(
        until,
        judged.size(),
        units.stream().mapToInt(Forecast.UnitOutlook::flagged).sum(),
        (int) judged.stream().filter(it -> !it.risk().isKnown()).count(),
        units,
        before);
  }

  private Forecast.UnitOutlook unit(
      UnitId unit,
      int people,
      List<Judged> of,
      Supervised.Scope scope,
      Map<MeasureId, MeasureRef> measures) {
    List<Forecast.Item> items =
        of.stream()
            .filter(it -> it.risk().flagged())
            .map(
                it ->
                    new Forecast.Item(
                        it.it().kind(),
                        scope.plans().get(it.it().plan()).ref(),
                        measures.get(it.it().measure()),
                        it.it().period(),
                        day(it.it().due()),
                        it.it().open(),
                        it.risk()))
            .sorted(
                Comparator.comparing((Forecast.Item it) -> it.risk().percent())
                    .reversed()
                    .thenComparing(Forecast.Item::due))
            .toList();
    return new Forecast.UnitOutlook(
        new Ref(unit.value(), organisation.nameAmongAll(unit)),
        people,
        of.size(),
        items.size(),
        items);
  }

  /** The first day of the oldest period that counts. */
  private Instant beginning(Map<String, ReportingPeriod> now) {
    return now.values().stream()
        .map(
            period ->
                period.firstDay().minusMonths((long) (PAST_PERIODS + 1) * period.rhythm().months()))
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.now(clock))
        .atStartOfDay(clock.getZone())
        .toInstant();
  }

  private Instant end(ReportingPeriod period) {
    return period.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }
}
