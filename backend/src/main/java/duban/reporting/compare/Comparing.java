package duban.reporting.compare;

import duban.planning.ReportingPeriod;
import duban.reporting.PeriodReport;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Run;
import duban.reporting.facts.ProgressClass;
import duban.reporting.facts.Standing;
import duban.reporting.figures.Findings;
import duban.reporting.kept.PeriodReports;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a report beside the last one in force, and beside that of the same period of last year. */
@Component
public class Comparing {

  /** A parked measure is ranked as one that is behind: it does not move. */
  private static final int PARKED = ProgressClass.BEHIND.ordinal();

  private final PeriodReports reports;

  Comparing(PeriodReports reports) {
    this.reports = reports;
  }

  /** None of a report on a whole plan, or of before there were bodies. */
  public List<ReportComparison> of(PeriodReport report) {
    if (report.kind() == PeriodReport.Kind.FINAL || report.body() == null) {
      return List.of();
    }
    ReportingPeriod period = ReportingPeriod.of(report.period());
    List<PeriodReport> others = reports.inForce(report.plan(), report.office());
    List<ReportComparison> comparisons = new ArrayList<>();
    others.stream()
        .filter(it -> ReportingPeriod.of(it.period()).lastDay().isBefore(period.lastDay()))
        .findFirst()
        .flatMap(it -> of(report, it, ReportComparison.With.LAST_PERIOD))
        .ifPresent(comparisons::add);
    String lastYear =
        new ReportingPeriod(period.rhythm(), period.year() - 1, period.number()).toString();
    others.stream()
        .filter(it -> it.period().equals(lastYear))
        .findFirst()
        .flatMap(it -> of(report, it, ReportComparison.With.LAST_YEAR))
        .ifPresent(comparisons::add);
    return comparisons;
  }

  /** Empty where the earlier one is of before there were bodies. */
  private Optional<ReportComparison> of(
      PeriodReport now, PeriodReport head, ReportComparison.With with) {
    return Optional.of(reports.get(head.id()))
        .filter(before -> before.body() != null)
        .map(before -> compared(now, before, with));
  }

  private static ReportComparison compared(
      PeriodReport now, PeriodReport before, ReportComparison.With with) {
    return new ReportComparison(
        with,
        before.id(),
        before.period(),
        before.title(),
        measures(now.contents().findings(), before.contents().findings()),
        figures(now.body(), before.body()));
  }

  static List<ReportComparison.MeasureChange> measures(Findings now, Findings before) {
    Map<String, Standing> then =
        before.standings().stream()
            .collect(Collectors.toMap(it -> it.topic().id(), Function.identity()));
    return now.standings().stream()
        .map(
            it -> {
              Standing was = then.get(it.topic().id());
              return new ReportComparison.MeasureChange(
                  it.topic(),
                  it.lead(),
                  change(was, it),
                  was == null ? null : was.progress(),
                  it.progress(),
                  it.copied());
            })
        .toList();
  }

  private static ReportComparison.Change change(Standing was, Standing is) {
    if (was == null) {
      return ReportComparison.Change.NEW;
    }
    int better = rank(was) - rank(is);
    if (better == 0) {
      return ReportComparison.Change.UNCHANGED;
    }
    return better > 0 ? ReportComparison.Change.IMPROVED : ReportComparison.Change.WORSE;
  }

  private static int rank(Standing standing) {
    return standing.parked() ? PARKED : standing.progress().ordinal();
  }

  private static List<ReportComparison.FigureChange> figures(ReportBody now, ReportBody before) {
    Map<String, Run.Figure> then = new LinkedHashMap<>();
    before.figures().forEach(figure -> then.putIfAbsent(figure.key(), figure));
    Map<String, String> labels = FigureLabels.of(now);
    Map<String, Run.Figure> figures = new LinkedHashMap<>();
    now.figures().forEach(figure -> figures.putIfAbsent(figure.key(), figure));
    return figures.values().stream()
        .filter(figure -> then.containsKey(figure.key()))
        .map(
            figure -> {
              Run.Figure was = then.get(figure.key());
              return new ReportComparison.FigureChange(
                  figure.key(),
                  labels.get(figure.key()),
                  was.text(),
                  figure.text(),
                  was.value(),
                  figure.value());
            })
        .toList();
  }
}
