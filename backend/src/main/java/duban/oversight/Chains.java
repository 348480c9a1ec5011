package duban.oversight;

import duban.engine.EarlierSteps;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.work.TaskKind;
import duban.work.TaskNotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Follows a task back through its process: of the steps right before it the one that ended last is
 * what it waited for. The model says which steps those are, the process log when they were done.
 */
@Service
class Chains {

  private static final int LONGEST = 8;
  private static final Set<TaskKind> REVIEWS =
      Set.of(TaskKind.REVIEW_REPORT, TaskKind.REVIEW_CLOSURE, TaskKind.APPROVE_PERIOD_REPORT);

  private final ProcessLog log;
  private final EarlierSteps earlier;
  private final Supervised supervised;
  private final WorkingAges ages;
  private final Organisation organisation;
  private final Clock clock;

  Chains(
      ProcessLog log,
      EarlierSteps earlier,
      Supervised supervised,
      WorkingAges ages,
      Organisation organisation,
      Clock clock) {
    this.log = log;
    this.earlier = earlier;
    this.supervised = supervised;
    this.ages = ages;
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * Why an open task is late, or may be.
   *
   * @throws TaskNotFound when it is none of a plan the person's units supervise or lead
   */
  Chain of(Actor actor, String task) {
    ProcessLog.Entry step =
        log.open(task)
            .filter(found -> supervised.of(actor).keys().contains(found.plan()))
            .orElseThrow(() -> new TaskNotFound(task));
    WorkingAges.Counting days = ages.counting();
    List<Chain.Step> steps = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<ProcessLog.Entry> others = List.of();
    ProcessLog.Entry after = null;
    while (step != null && steps.size() < LONGEST && seen.add(step.task())) {
      steps.add(words(step, others, after, days));
      List<ProcessLog.Entry> before = latestOfEach(log.before(step, earlier.before(step.task())));
      after = step;
      step = before.isEmpty() ? null : before.get(0);
      others = before.isEmpty() ? List.of() : before.subList(1, before.size());
    }
    return new Chain(steps);
  }

  /** The last time each unit did a kind of step: what was returned has been done before. */
  private static List<ProcessLog.Entry> latestOfEach(List<ProcessLog.Entry> lastFirst) {
    Map<String, Boolean> known = new HashMap<>();
    return lastFirst.stream()
        .filter(it -> known.putIfAbsent(it.kind() + it.unit().value(), true) == null)
        .toList();
  }

  private Chain.Step words(
      ProcessLog.Entry step,
      List<ProcessLog.Entry> others,
      ProcessLog.Entry after,
      WorkingAges.Counting days) {
    Instant end = end(step);
    return new Chain.Step(
        step.kind(),
        ref(step.unit()),
        step.since(),
        step.due(),
        step.ended(),
        days.between(step.measure(), step.since(), end),
        days.between(step.measure(), step.since(), step.due()),
        days.between(step.measure(), step.due(), end),
        isMissed(step),
        after != null && REVIEWS.contains(step.kind()) && !REVIEWS.contains(after.kind()),
        others.stream()
            .filter(other -> other.kind() == step.kind() && other.ended().isAfter(other.due()))
            .map(
                other ->
                    new Chain.Late(
                        ref(other.unit()),
                        days.between(other.measure(), other.due(), other.ended()),
                        isMissed(other)))
            .toList());
  }

  private Instant end(ProcessLog.Entry step) {
    return step.ended() == null ? clock.instant() : step.ended();
  }

  private static boolean isMissed(ProcessLog.Entry step) {
    return step.ended() != null && !step.completed();
  }

  private Ref ref(UnitId unit) {
    return new Ref(unit.value(), organisation.nameAmongAll(unit));
  }
}
