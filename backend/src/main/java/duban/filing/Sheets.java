package duban.filing;

import duban.desk.Drafting;
import duban.desk.TaskDraft;
import duban.organisation.Actor;
import duban.planning.MeasureId;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import duban.progress.ReportSheets;
import duban.progress.ReportStart;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskKind;
import duban.work.TaskSummary;
import duban.work.TaskViews;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a person's sheet together. */
@Component
class Sheets {

  private static final Set<TaskKind> KINDS = Set.of(TaskKind.REPORT, TaskKind.CONSOLIDATE_REPORT);

  private final OpenTasks tasks;
  private final TaskViews views;
  private final ReportSheets reports;
  private final Plans plans;
  private final Drafting drafting;

  Sheets(OpenTasks tasks, TaskViews views, ReportSheets reports, Plans plans, Drafting drafting) {
    this.tasks = tasks;
    this.views = views;
    this.reports = reports;
    this.plans = plans;
    this.drafting = drafting;
  }

  static boolean takes(OpenTask task) {
    return KINDS.contains(task.kind());
  }

  /**
   * @param period null for all
   */
  Sheet of(Actor actor, String period) {
    List<OpenTask> open = tasks.ofUnits(actor.units(), KINDS);
    List<OpenTask> shown =
        open.stream()
            .filter(task -> period == null || period.equals(task.period()))
            .sorted(inOrder(open))
            .toList();
    return new Sheet(period, periods(open), rows(actor, shown));
  }

  private static List<Sheet.Period> periods(List<OpenTask> open) {
    Map<ReportingPeriod, Long> counts =
        open.stream()
            .collect(
                Collectors.groupingBy(
                    task -> ReportingPeriod.of(task.period()),
                    TreeMap::new,
                    Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> new Sheet.Period(count.getKey().toString(), count.getValue().intValue()))
        .toList();
  }

  private List<Sheet.Row> rows(Actor actor, List<OpenTask> open) {
    Iterator<TaskSummary> summaries = views.summaries(open).iterator();
    Map<String, TaskDraft> drafts =
        drafting.drafts(actor, open.stream().map(OpenTask::id).toList());
    return reports.starts(open).stream()
        .map(start -> row(start, summaries.next(), drafts.get(start.task().id())))
        .toList();
  }

  private static Sheet.Row row(ReportStart start, TaskSummary task, TaskDraft draft) {
    return new Sheet.Row(
        task.id(),
        task.kind(),
        task.plan(),
        task.measure(),
        task.unit(),
        task.period(),
        task.due(),
        task.light(),
        start.cutOff(),
        Version.of(start),
        start.last(),
        start.returned(),
        start.sent(),
        draft,
        start.reports(),
        start.indicators().stream().map(it -> Sheet.Asked.of(it, task.period())).toList());
  }

  /** As the plans were published and their measures stand in them; who reports comes first. */
  private Comparator<OpenTask> inOrder(List<OpenTask> open) {
    Map<MeasureId, Integer> places = new HashMap<>();
    Set<String> wanted = open.stream().map(OpenTask::plan).collect(Collectors.toSet());
    for (PublishedPlan plan : plans.all()) {
      if (wanted.contains(plan.key())) {
        for (PublishedMeasure measure : plans.measures(plan.key())) {
          places.put(measure.id(), places.size());
        }
      }
    }
    return Comparator.<OpenTask, Integer>comparing(task -> places.get(task.measure()))
        .thenComparing(task -> ReportingPeriod.of(task.period()))
        .thenComparing(OpenTask::kind)
        .thenComparing(task -> task.unit().value());
  }
}
