package duban.reporting.facts;

import duban.indicator.IndicatorView;
import duban.indicator.Indicators;
import duban.organisation.Organisation;
import duban.planning.MeasureId;
import duban.planning.Plans;
import duban.progress.ProgressReport;
import duban.progress.ProgressReports;
import duban.work.Lights;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/** Reads the facts of a report, a few queries for each plan however much there is in it. */
@Component
public class FactsReader {

  private final Plans plans;
  private final Organisation organisation;
  private final ProgressReports reports;
  private final OpenTasks tasks;
  private final Indicators indicators;
  private final Standings standings;
  private final SlipRecord slips;
  private final Matters matters;
  private final Orders orders;
  private final Trend trend;
  private final FollowUps followUps;
  private final Lights lights;
  private final Clock clock;

  FactsReader(
      Plans plans,
      Organisation organisation,
      ProgressReports reports,
      OpenTasks tasks,
      Indicators indicators,
      Standings standings,
      SlipRecord slips,
      Matters matters,
      Orders orders,
      Trend trend,
      FollowUps followUps,
      Lights lights,
      Clock clock) {
    this.plans = plans;
    this.organisation = organisation;
    this.reports = reports;
    this.tasks = tasks;
    this.indicators = indicators;
    this.standings = standings;
    this.slips = slips;
    this.matters = matters;
    this.orders = orders;
    this.trend = trend;
    this.followUps = followUps;
    this.lights = lights;
    this.clock = clock;
  }

  /**
   * @param earlier the report before, null for the first
   * @param history the classes of the reports before, the oldest first
   */
  public Facts read(Scope scope, @Nullable Earlier earlier, List<ClassCounts> history) {
    Ground ground = Ground.of(scope, plans, organisation);
    List<ProgressReport> all =
        scope.parts().stream().flatMap(part -> reports(scope, part)).toList();
    List<ProgressReport> asked =
        all.stream().filter(report -> !report.consolidated() && report.counted()).toList();
    SpokenWords words = new SpokenWords(all, ground.measures());
    List<OpenTask> overdue =
        tasks.overdue(scope.plans()).stream()
            .filter(task -> !task.kind().ofSupervision() && task.measure() != null)
            .toList();
    List<Reading> readings = scope.parts().stream().flatMap(this::readings).toList();
    List<Standing> standing = standings.of(scope, ground, asked, words, overdue, readings);
    Facts facts =
        new Facts(
            scope,
            scope.parts().stream().flatMap(this::sections).toList(),
            standing,
            lit(scope, ground),
            unproven(standing, slips.of(scope)),
            asked.stream().map(report -> asked(report, ground)).toList(),
            (int)
                all.stream()
                    .filter(it -> it.status() == ProgressReport.Status.EXCUSED)
                    .filter(it -> !it.consolidated())
                    .count(),
            said(words.problems(), ground, ProgressReport::problems),
            said(words.delays(), ground, ProgressReport::delayReason),
            said(words.coordination(), ground, ProgressReport::coordination),
            said(words.copied(), ground, ProgressReport::progress),
            words.inTime(),
            readings,
            matters.of(scope, ground, overdue, words),
            orders.of(scope, ground),
            trend.of(scope),
            history,
            null);
    return earlier == null ? facts : facts.after(followUps.of(earlier, facts, words.spokenOf()));
  }

  private Stream<ProgressReport> reports(Scope scope, Scope.Part part) {
    String plan = part.plan().key();
    return scope.whole()
        ? reports.ofPlan(plan).stream()
        : reports.ofPeriods(plan, part.periodNames()).stream();
  }

  private Stream<Reading> readings(Scope.Part part) {
    return indicators.ofPlan(part.plan().key()).stream()
        .map(it -> IndicatorView.of(it, organisation, indicators.today(), false))
        .map(view -> new Reading(part.plan().ref(), view))
        .sorted(Comparator.comparing(reading -> reading.indicator().light()));
  }

  private Stream<Facts.Section> sections(Scope.Part part) {
    return plans.sections(part.plan().key()).stream()
        .map(section -> new Facts.Section(part.plan().ref(), section));
  }

  private List<Lit> lit(Scope scope, Ground ground) {
    Map<MeasureId, List<OpenTask>> open =
        scope.plans().stream()
            .flatMap(plan -> tasks.ofPlan(plan).stream())
            .filter(task -> task.measure() != null)
            .collect(Collectors.groupingBy(OpenTask::measure));
    return ground.measures().values().stream()
        .map(
            it ->
                Lit.of(
                    ground.topic(it.id()), it, open.getOrDefault(it.id(), List.of()), lights::of))
        .toList();
  }

  private static List<Unproven> unproven(List<Standing> all, Map<MeasureId, Slips> slips) {
    return all.stream()
        .filter(standing -> !standing.parked() && standing.progress().green())
        .map(
            it ->
                new Unproven(
                    it.topic(),
                    it.lead(),
                    it.progress(),
                    slips
                        .getOrDefault(MeasureId.of(it.topic().id()), Slips.NONE)
                        .doubts(it.progress())))
        .filter(it -> !it.doubts().isEmpty())
        .toList();
  }

  private AskedReport asked(ProgressReport report, Ground ground) {
    return new AskedReport(
        report.id(),
        ground.topic(report.measure()),
        ground.ref(report.unit()),
        report.period(),
        report.status(),
        report.copied(),
        LocalDate.ofInstant(report.due(), clock.getZone()));
  }

  private static List<Said> said(
      List<ProgressReport> reports,
      Ground ground,
      java.util.function.Function<ProgressReport, String> words) {
    return reports.stream()
        .map(
            report ->
                new Said(
                    report.id(),
                    ground.topic(report.measure()),
                    ground.ref(report.unit()),
                    words.apply(report),
                    report.coordinationFrom(),
                    report.expectedOn()))
        .toList();
  }
}
