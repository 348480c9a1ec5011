package duban.progress;

import duban.indicator.IndicatorView;
import duban.indicator.Indicators;
import duban.indicator.Standing;
import duban.organisation.Organisation;
import duban.planning.Deadlines;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Many reports at once, as {@link Report} and {@link ConsolidateReport} have them one by one. */
@Service
public class ReportSheets {

  private final ProgressReports reports;
  private final ReportHints hints;
  private final Indicators indicators;
  private final Organisation organisation;
  private final Deadlines deadlines;

  ReportSheets(
      ProgressReports reports,
      ReportHints hints,
      Indicators indicators,
      Organisation organisation,
      Deadlines deadlines) {
    this.reports = reports;
    this.hints = hints;
    this.indicators = indicators;
    this.organisation = organisation;
    this.deadlines = deadlines;
  }

  /** What each of these report tasks starts from, in their order. */
  public List<ReportStart> starts(List<OpenTask> tasks) {
    Map<String, ProgressReport> last = reports.before(tasks);
    Asked asked = new Asked();
    return tasks.stream().map(task -> start(task, last.get(task.id()), asked.of(task))).toList();
  }

  /** What is odd about each of these reports, by the id of its task. */
  public Map<String, List<ReportHint>> hints(Map<OpenTask, ReportDraft> drafts) {
    Map<String, ProgressReport> last = reports.before(List.copyOf(drafts.keySet()));
    Asked asked = new Asked();
    Map<String, List<ReportHint>> found = new HashMap<>();
    drafts.forEach(
        (task, draft) ->
            found.put(
                task.id(),
                hints.of(task, draft, Optional.ofNullable(last.get(task.id())), asked.of(task))));
    return found;
  }

  private ReportStart start(OpenTask task, ProgressReport last, List<Standing> asked) {
    boolean consolidated = task.kind() == TaskKind.CONSOLIDATE_REPORT;
    Optional<ProgressReport> sent =
        consolidated
            ? reports
                .consolidated(task.measure(), task.period())
                .filter(ProgressReport::submitted)
                .filter(report -> Boolean.FALSE.equals(report.accepted()))
            : Optional.empty();
    return new ReportStart(
        task,
        last == null ? null : Previous.of(last),
        sent.map(r -> new Returned(r.returnReason(), r.reviewedBy(), r.reviewedAt())).orElse(null),
        sent.map(Previous::of).orElse(null),
        consolidated ? ofUnits(task) : List.of(),
        asked.stream()
            .map(one -> IndicatorView.of(one, organisation, indicators.today(), false))
            .toList(),
        (consolidated
                ? deadlines.reportConsolidationCutOff(task.measure().value(), task.period())
                : deadlines.reportCutOff(task.measure().value(), task.period()))
            .toInstant());
  }

  private List<UnitReport> ofUnits(OpenTask task) {
    return reports.ofUnits(task.measure(), task.period()).stream()
        .map(report -> UnitReport.of(report, organisation))
        .toList();
  }

  /** The indicators asked for, each plan read once. */
  private final class Asked {

    private final Map<String, List<Standing>> ofPlans = new HashMap<>();

    List<Standing> of(OpenTask task) {
      return Indicators.askedOf(
          ofPlans.computeIfAbsent(task.plan(), indicators::ofPlan), task.unit(), task.measure());
    }
  }
}
