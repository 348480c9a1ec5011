package duban.supervision;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskSummary;
import duban.work.TaskViews;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The overdue board of the office and the leaders of a plan. */
@Service
class Overdue {

  private final OpenTasks tasks;
  private final TaskViews taskViews;
  private final SupervisionCases cases;
  private final CaseView.Views caseViews;
  private final OverdueDays days;
  private final Plans plans;
  private final Organisation organisation;

  Overdue(
      OpenTasks tasks,
      TaskViews taskViews,
      SupervisionCases cases,
      CaseView.Views caseViews,
      OverdueDays days,
      Plans plans,
      Organisation organisation) {
    this.tasks = tasks;
    this.taskViews = taskViews;
    this.cases = cases;
    this.caseViews = caseViews;
    this.days = days;
    this.plans = plans;
    this.organisation = organisation;
  }

  /**
   * The overdue tasks of the plans the person's units supervise or lead; null takes every unit or
   * plan. The office's own steps on them are part of them and not listed again.
   */
  OverdueBoard of(Actor actor, String unit, String plan) {
    List<PublishedPlan> supervised = supervised(actor, plan);
    List<String> keys = supervised.stream().map(PublishedPlan::key).toList();
    Set<String> own = ownOf(actor, supervised);
    List<OpenTask> all =
        tasks.overdue(keys).stream().filter(task -> !task.kind().ofSupervision()).toList();
    List<OpenTask> shown = all.stream().filter(task -> isOf(unit, task.unit())).toList();
    List<SupervisionCase> open =
        cases.openOfPlans(keys).stream().filter(matter -> isOf(unit, matter.unit())).toList();
    return new OverdueBoard(
        items(actor, shown, open, own), byHand(open, ids(all), own), counts(all), shown.size());
  }

  private static boolean isOf(String wanted, UnitId unit) {
    return wanted == null || unit.value().equals(wanted);
  }

  private List<PublishedPlan> supervised(Actor actor, String plan) {
    return plans.all().stream()
        .filter(found -> plan == null || found.key().equals(plan))
        .filter(found -> actor.belongsTo(found.office()) || actor.belongsTo(found.leaders()))
        .toList();
  }

  /** The plans on whose cases the person may act: leaders look on. */
  private static Set<String> ownOf(Actor actor, List<PublishedPlan> supervised) {
    return supervised.stream()
        .filter(plan -> actor.belongsTo(plan.office()))
        .map(PublishedPlan::key)
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(List<OpenTask> tasks) {
    return tasks.stream().map(OpenTask::id).collect(Collectors.toSet());
  }

  private List<OverdueBoard.Item> items(
      Actor actor, List<OpenTask> overdue, List<SupervisionCase> open, Set<String> own) {
    OverdueDays.Counting counting = days.counting();
    Map<String, TaskSummary> summaries = summaries(overdue);
    Set<String> shown = summaries.keySet();
    List<SupervisionCase> matters =
        open.stream().filter(matter -> shown.contains(matter.task())).toList();
    Map<Long, CaseView> views = views(matters, own);
    Map<String, Long> byTask =
        matters.stream().collect(Collectors.toMap(SupervisionCase::task, SupervisionCase::id));
    Map<Long, String> steps =
        tasks.supervising(views.keySet()).stream()
            .filter(task -> actor.belongsTo(task.unit()))
            .collect(Collectors.toMap(OpenTask::supervisionCase, OpenTask::id));
    return overdue.stream()
        .map(
            task -> {
              Long matter = byTask.get(task.id());
              return new OverdueBoard.Item(
                  summaries.get(task.id()),
                  counting.since(task.measure(), task.due()),
                  matter == null ? null : views.get(matter),
                  matter == null && own.contains(task.plan()),
                  matter == null ? null : steps.get(matter));
            })
        .toList();
  }

  private List<OverdueBoard.ByHandItem> byHand(
      List<SupervisionCase> open, Set<String> overdue, Set<String> own) {
    List<SupervisionCase> matters =
        open.stream()
            .filter(matter -> matter.byHand() && !overdue.contains(matter.task()))
            .toList();
    Map<String, TaskSummary> summaries =
        summaries(
            matters.stream()
                .map(SupervisionCase::task)
                .filter(Objects::nonNull)
                .flatMap(task -> tasks.find(task).stream())
                .toList());
    Map<Long, CaseView> views = views(matters, own);
    return matters.stream()
        .map(
            matter ->
                new OverdueBoard.ByHandItem(
                    matter.task() == null ? null : summaries.get(matter.task()),
                    views.get(matter.id())))
        .toList();
  }

  private Map<String, TaskSummary> summaries(List<OpenTask> open) {
    return taskViews.summaries(open).stream()
        .collect(Collectors.toMap(TaskSummary::id, Function.identity()));
  }

  private Map<Long, CaseView> views(Collection<SupervisionCase> matters, Set<String> own) {
    return caseViews.of(matters, matter -> own.contains(matter.plan())).stream()
        .collect(Collectors.toMap(CaseView::id, Function.identity()));
  }

  private List<OverdueBoard.UnitCount> counts(List<OpenTask> overdue) {
    Map<UnitId, Long> counts =
        overdue.stream().collect(Collectors.groupingBy(OpenTask::unit, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> count(e.getKey(), e.getValue().intValue()))
        .sorted(
            Comparator.comparing(OverdueBoard.UnitCount::count)
                .reversed()
                .thenComparing(count -> count.unit().name()))
        .toList();
  }

  /** The board mixes plans of several places. */
  private OverdueBoard.UnitCount count(UnitId unit, int overdue) {
    return new OverdueBoard.UnitCount(
        new Ref(unit.value(), organisation.nameAmongAll(unit)), overdue);
  }
}
