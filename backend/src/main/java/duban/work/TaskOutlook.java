package duban.work;

import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.planning.PlanAccess;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Looks ahead: whose turn it is when a task is done, and who has to be done first. */
@Component
class TaskOutlook {

  /** Elements of the second and further parts end so. */
  private static final Pattern PART = Pattern.compile(".*_i\\d+");

  private final OpenTasks tasks;
  private final Plans plans;
  private final PlanAccess access;
  private final Organisation organisation;

  TaskOutlook(OpenTasks tasks, Plans plans, PlanAccess access, Organisation organisation) {
    this.tasks = tasks;
    this.plans = plans;
    this.access = access;
    this.organisation = organisation;
  }

  /**
   * @param summary of the task, which knows what it is about
   */
  TaskNext of(OpenTask task, TaskSummary summary) {
    PublishedPlan plan = plans.plan(task.plan());
    PublishedMeasure measure = task.measure() == null ? null : plans.measure(task.measure());
    TaskNext about = new TaskNext(summary.subject(), null, List.of());
    return switch (task.kind()) {
      case SIGN_FOR -> next(null, null, beginners(measure));
      case IMPLEMENT, CONSOLIDATE -> next(measure.coordinator(), null, working(task));
      case REQUEST_CLOSURE, CONSOLIDATE_REPORT -> next(plan.office(), null, List.of());
      case REVIEW_CLOSURE, REVIEW_REPORT -> next(null, measure.coordinator(), List.of());
      case REPORT -> next(measure.coordinator(), null, reporting(task));
      case EDIT_PERIOD_REPORT -> next(plan.leaders(), null, List.of());
      case APPROVE_PERIOD_REPORT -> next(null, plan.office(), List.of());
      case ANSWER_INSTRUCTION -> next(verifier(task, plan), null, List.of());
      case VERIFY_INSTRUCTION, ADVISE_EXTENSION, DECIDE_EXTENSION, SUPERVISE, INTERVIEW -> about;
    };
  }

  /** A part of a measure has units of its own, which no table tells; then nobody is named. */
  private List<UnitId> beginners(PublishedMeasure measure) {
    boolean inParts =
        tasks.ofMeasure(measure.id()).stream().anyMatch(it -> PART.matcher(it.element()).matches());
    return inParts ? List.of() : List.copyOf(access.unitsOf(measure));
  }

  private List<UnitId> working(OpenTask task) {
    return unitsOf(task, Set.of(TaskKind.SIGN_FOR, TaskKind.IMPLEMENT, TaskKind.CONSOLIDATE));
  }

  private List<UnitId> reporting(OpenTask task) {
    return unitsOf(task, Set.of(TaskKind.REPORT));
  }

  private List<UnitId> unitsOf(OpenTask task, Set<TaskKind> kinds) {
    return tasks.ofMeasure(task.measure()).stream()
        .filter(other -> kinds.contains(other.kind()) && !other.id().equals(task.id()))
        .map(OpenTask::unit)
        .distinct()
        .toList();
  }

  /** Nobody verifies their own answer. */
  private static UnitId verifier(OpenTask task, PublishedPlan plan) {
    return task.unit().equals(plan.office()) ? plan.leaders() : plan.office();
  }

  private TaskNext next(UnitId unit, UnitId back, Collection<UnitId> others) {
    return new TaskNext(
        unit == null ? null : organisation.ref(unit),
        back == null ? null : organisation.ref(back),
        organisation.refs(others));
  }
}
