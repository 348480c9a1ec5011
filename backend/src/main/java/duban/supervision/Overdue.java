package duban.supervision;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskKind;
import duban.work.TaskSummary;
import duban.work.TaskViews;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
  private final Supervision supervision;
  private final Plans plans;
  private final Organisation organisation;

  Overdue(
      OpenTasks tasks,
      TaskViews taskViews,
      SupervisionCases cases,
      CaseView.Views caseViews,
      Supervision supervision,
      Plans plans,
      Organisation organisation) {
    this.tasks = tasks;
    this.taskViews = taskViews;
    this.cases = cases;
    this.caseViews = caseViews;
    this.supervision = supervision;
    this.plans = plans;
    this.organisation = organisation;
  }

  /**
   * The overdue tasks of the plans the person's units supervise or lead; null takes every unit or
   * plan. The office's own steps on them are part of them and not listed again.
   */
  OverdueBoard of(Actor actor, String unit, String plan) {
    List<OpenTask> all =
        tasks.overdue(supervised(actor, plan)).stream()
            .filter(task -> task.kind() != TaskKind.SUPERVISE)
            .toList();
    List<OpenTask> shown =
        all.stream().filter(task -> unit == null || task.unit().value().equals(unit)).toList();
    return new OverdueBoard(items(actor, shown), counts(all), shown.size());
  }

  private List<String> supervised(Actor actor, String plan) {
    return plans.all().stream()
        .filter(found -> plan == null || found.key().equals(plan))
        .filter(found -> actor.belongsTo(found.office()) || actor.belongsTo(found.leaders()))
        .map(PublishedPlan::key)
        .toList();
  }

  private List<OverdueBoard.Item> items(Actor actor, List<OpenTask> overdue) {
    Map<String, TaskSummary> summaries =
        taskViews.summaries(overdue).stream()
            .collect(Collectors.toMap(TaskSummary::id, Function.identity()));
    Map<String, SupervisionCase> matters =
        cases.openOf(overdue.stream().map(OpenTask::id).toList());
    Map<Long, String> steps =
        tasks.supervising(ids(matters)).stream()
            .filter(task -> actor.belongsTo(task.unit()))
            .collect(Collectors.toMap(OpenTask::supervisionCase, OpenTask::id));
    return overdue.stream()
        .map(task -> item(task, summaries.get(task.id()), matters.get(task.id()), steps))
        .toList();
  }

  private static Set<Long> ids(Map<String, SupervisionCase> matters) {
    return matters.values().stream().map(SupervisionCase::id).collect(Collectors.toSet());
  }

  private OverdueBoard.Item item(
      OpenTask task, TaskSummary summary, SupervisionCase matter, Map<Long, String> steps) {
    return new OverdueBoard.Item(
        summary,
        supervision.workingDaysOverdue(task.measure(), task.due()),
        matter == null ? null : caseViews.of(matter),
        matter == null ? null : steps.get(matter.id()));
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
