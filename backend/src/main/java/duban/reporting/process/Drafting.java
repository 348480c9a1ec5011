package duban.reporting.process;

import duban.organisation.UnitId;
import duban.planning.PlanRef;
import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import duban.reporting.PeriodReport;
import duban.reporting.body.Masthead;
import duban.reporting.body.Source;
import duban.reporting.draft.Composer;
import duban.reporting.facts.ClassCounts;
import duban.reporting.facts.Earlier;
import duban.reporting.facts.Facts;
import duban.reporting.facts.FactsReader;
import duban.reporting.facts.Scope;
import duban.reporting.figures.Contents;
import duban.reporting.figures.FigureCounter;
import duban.reporting.figures.Findings;
import duban.reporting.figures.Together;
import duban.reporting.kept.ClassTrends;
import duban.reporting.kept.Drafted;
import duban.reporting.kept.PeriodReports;
import duban.reporting.kept.ReportedPeriods;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts and writes reports: on a period of a plan, on a whole plan, across the plans of an office.
 */
@Component
public class Drafting {

  private final PeriodReports reports;
  private final ClassTrends trends;
  private final FactsReader reader;
  private final FigureCounter counter;
  private final ReportedPeriods periods;
  private final Mastheads mastheads;
  private final Clock clock;

  Drafting(
      PeriodReports reports,
      ClassTrends trends,
      FactsReader reader,
      FigureCounter counter,
      ReportedPeriods periods,
      Mastheads mastheads,
      Clock clock) {
    this.reports = reports;
    this.trends = trends;
    this.reader = reader;
    this.counter = counter;
    this.periods = periods;
    this.mastheads = mastheads;
    this.clock = clock;
  }

  /**
   * @param period null for the whole plan
   */
  public Drafted of(PublishedPlan plan, @Nullable ReportingPeriod period) {
    return of(plan, period, mastheads.of(plan, period));
  }

  /** Counted anew, under the number an issued one has. */
  Drafted again(PublishedPlan plan, @Nullable ReportingPeriod period, Masthead issued) {
    return of(plan, period, mastheads.again(issued));
  }

  private Drafted of(PublishedPlan plan, @Nullable ReportingPeriod period, Masthead masthead) {
    Scope scope =
        new Scope(List.of(part(plan, period)), period, clock.instant(), LocalDate.now(clock));
    Contents contents =
        period == null
            ? counter.countAll(plan)
            : counter.count(plan.key(), List.of(period), scope.parts().get(0).since());
    return drafted(
        scope,
        period == null ? null : earlier(plan.key(), null, period),
        history(plan.key(), null, period),
        contents,
        masthead);
  }

  public Drafted across(UnitId office, List<PublishedPlan> plans, ReportingPeriod period) {
    List<PeriodReport> before = reports.inForce(null, office);
    Instant last =
        before.stream().map(PeriodReport::draftedAt).max(Instant::compareTo).orElse(null);
    Scope scope =
        new Scope(
            plans.stream()
                .map(
                    plan ->
                        new Scope.Part(
                            plan,
                            periods.within(plan.key(), period),
                            last == null ? plan.publishedAt() : last))
                .toList(),
            period,
            clock.instant(),
            LocalDate.now(clock));
    Map<PlanRef, Contents> contents = new LinkedHashMap<>();
    scope
        .parts()
        .forEach(
            part ->
                contents.put(
                    part.plan().ref(),
                    counter.count(part.plan().key(), part.periods(), part.since())));
    return drafted(
        scope,
        earlier(null, office, period),
        history(null, office, period),
        Together.of(contents),
        before.stream()
            .filter(it -> it.period().equals(period.toString()))
            .findFirst()
            .map(it -> mastheads.again(reports.get(it.id()).body().masthead()))
            .orElseGet(() -> mastheads.of(office, plans, period)));
  }

  private Scope.Part part(PublishedPlan plan, ReportingPeriod period) {
    return period == null
        ? new Scope.Part(plan, List.of(), plan.publishedAt())
        : new Scope.Part(
            plan,
            List.of(period),
            reports.draftBefore(plan.key(), period.toString()).orElse(plan.publishedAt()));
  }

  /** Of the reports in force on periods before; of all for the whole plan. */
  private List<ClassCounts> history(String plan, UnitId office, ReportingPeriod period) {
    return trends.of(plan, office, PeriodReport.State.ISSUED).stream()
        .filter(
            it ->
                period == null
                    || ReportingPeriod.of(it.period()).lastDay().isBefore(period.lastDay()))
        .toList();
  }

  private Drafted drafted(
      Scope scope,
      Earlier earlier,
      List<ClassCounts> history,
      Contents contents,
      Masthead masthead) {
    Facts facts = reader.read(scope, earlier, history);
    return new Drafted(
        Composer.compose(facts, masthead),
        contents.with(new Findings(facts.standings(), facts.unproven(), Composer.steps(facts))));
  }

  /** The last one issued on a period before; null for the first. */
  private Earlier earlier(String plan, UnitId office, ReportingPeriod period) {
    return reports.inForce(plan, office).stream()
        .filter(it -> ReportingPeriod.of(it.period()).lastDay().isBefore(period.lastDay()))
        .findFirst()
        .map(it -> earlier(reports.get(it.id())))
        .orElse(null);
  }

  /** Its steps as it was issued: those the office left out were not announced. */
  private static Earlier earlier(PeriodReport report) {
    if (report.body() == null) {
      List<String> lines =
          Arrays.stream(report.nextSteps().split("\n")).filter(it -> !it.isBlank()).toList();
      return new Earlier(report.id(), report.title(), List.of(), lines);
    }
    Set<String> announced =
        Composer.stepsIn(report.body())
            .flatMap(step -> step.sources().stream())
            .map(Source::id)
            .collect(Collectors.toSet());
    return new Earlier(
        report.id(),
        report.title(),
        report.contents().findings().steps().stream()
            .filter(step -> announced.contains(Composer.source(step.kind())))
            .toList(),
        Composer.stepsIn(report.body())
            .filter(step -> step.sources().stream().allMatch(it -> it.kind() == Source.Kind.AUTHOR))
            .map(step -> step.text())
            .toList());
  }
}
