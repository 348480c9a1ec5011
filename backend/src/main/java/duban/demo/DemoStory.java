package duban.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import duban.engine.EngineClock;
import duban.organisation.Actor;
import duban.organisation.People;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.Plans;
import duban.supervision.ByHand;
import duban.supervision.CaseAction;
import duban.supervision.SupervisionCases;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskKind;
import duban.work.Work;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens to the sample plan, told through the use cases: units that sign for, report and
 * finish early, in time, late and never.
 */
@Component
@ConditionalOnBooleanProperty("duban.demo")
class DemoStory {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Units that sign for their measures at once. */
  private static final Set<UnitId> EAGER = Set.of(new UnitId("xz-gxj"), new UnitId("xz-czj"));

  /** Units that report late, or only on some of their measures. */
  private static final Set<UnitId> SLOW =
      Set.of(new UnitId("xz-sn"), new UnitId("xz-yl"), new UnitId("xz-yjj"), new UnitId("xz-hg"));

  /** A unit whose reports nobody could have written: let be. */
  private static final UnitId FLOODED = new UnitId("xz-hg");

  /** A measure whose lead the office supervises before anything of it is overdue. */
  private static final int WATCHED = 7;

  /** Measures that are finished in the first summer. */
  private static final Set<Integer> DONE_EARLY = Set.of(3, 44, 58);

  private final OpenTasks tasks;
  private final Work work;
  private final ByHand byHand;
  private final SupervisionCases cases;
  private final Plans plans;
  private final People people;
  private final EngineClock clock;
  private final ObjectMapper json;
  private final TransactionTemplate transaction;
  private final Map<UnitId, Actor> actors = new HashMap<>();

  DemoStory(
      OpenTasks tasks,
      Work work,
      ByHand byHand,
      SupervisionCases cases,
      Plans plans,
      People people,
      EngineClock clock,
      ObjectMapper json,
      TransactionTemplate transaction) {
    this.tasks = tasks;
    this.work = work;
    this.byHand = byHand;
    this.cases = cases;
    this.plans = plans;
    this.people = people;
    this.clock = clock;
    this.json = json;
    this.transaction = transaction;
  }

  /**
   * The morning after publication: some leads have signed for their measures, others will today.
   */
  void tellStart(String plan) {
    on("2023-03-20T14:00");
    does(plan, TaskKind.SIGN_FOR, task -> EAGER.contains(task.unit()));
    on("2023-03-21T09:00");
  }

  /** Up to October, with one quarterly report issued and the third quarter's reports coming in. */
  void tellHalfYear(String plan) {
    spring(plan);
    secondQuarter(plan);
    summer(plan);
    thirdQuarter(plan);
  }

  private void spring(String plan) {
    on("2023-03-20T14:00");
    does(plan, TaskKind.SIGN_FOR, task -> number(task) % 20 != 19);
    // whoever did not is urged on the morning of the 22nd
    on("2023-03-23T10:00");
    does(plan, TaskKind.SIGN_FOR, task -> true);
  }

  private void secondQuarter(String plan) {
    on("2023-06-16T10:00");
    does(plan, TaskKind.REPORT, task -> !SLOW.contains(task.unit()));
    on("2023-06-27T15:00");
    does(plan, TaskKind.REPORT, task -> number(task) % 3 != 0);
    // urged on the 27th, yellow cards on the 29th, red ones on 4 July
    on("2023-07-06T10:00");
    does(plan, TaskKind.INTERVIEW, task -> number(task) % 2 == 0);
    on("2023-07-10T10:00");
    does(plan, TaskKind.CONSOLIDATE_REPORT, task -> true);
    // the process goes on by itself before the office looks
    on("2023-07-11T09:30");
    does(plan, TaskKind.REVIEW_REPORT, task -> true);
  }

  private void summer(String plan) {
    on("2023-07-17T11:00");
    does(plan, TaskKind.IMPLEMENT, task -> DONE_EARLY.contains(number(task)));
    on("2023-07-18T11:00");
    does(plan, TaskKind.REQUEST_CLOSURE, task -> true);
    on("2023-07-19T11:00");
    does(plan, TaskKind.REVIEW_CLOSURE, task -> number(task) != 44);
    on("2023-07-21T10:00");
    does(plan, TaskKind.EDIT_PERIOD_REPORT, task -> true);
    on("2023-07-24T10:00");
    does(plan, TaskKind.APPROVE_PERIOD_REPORT, task -> true);
    does(plan, TaskKind.REVIEW_CLOSURE, task -> true);
  }

  private void thirdQuarter(String plan) {
    on("2023-09-18T10:00");
    does(plan, TaskKind.REPORT, task -> !SLOW.contains(task.unit()));
    on("2023-09-20T10:00");
    supervise(plan);
    on("2023-09-27T10:00");
    waive(plan);
    // the holidays and their two worked days over, the sixth working day brings red cards
    on("2023-10-09T10:00");
  }

  private void supervise(String plan) {
    byHand.openOnLead(
        office(plan),
        MeasureId.of(plan, String.valueOf(WATCHED)),
        "三季度调度发现该措施进度滞后,请牵头单位于十月底前拿出推进办法。");
  }

  private void waive(String plan) {
    Actor office = office(plan);
    cases.ofPlan(plan).stream()
        .filter(matter -> matter.open() && matter.unit().equals(FLOODED))
        .forEach(
            matter ->
                byHand.act(office, matter.id(), CaseAction.WAIVE, "该单位参加防汛抢险,报告顺延至下一报告期一并报送。"));
  }

  private Actor office(String plan) {
    return actors.computeIfAbsent(plans.plan(plan).office(), this::actor);
  }

  private void on(String day) {
    clock.moveTo(LocalDateTime.parse(day).atZone(ZONE).toInstant());
  }

  private void does(String plan, TaskKind kind, Predicate<OpenTask> which) {
    Map<UnitId, List<OpenTask>> byUnit =
        tasks.ofPlan(plan).stream()
            .filter(task -> task.kind() == kind)
            .filter(which)
            .collect(Collectors.groupingBy(OpenTask::unit));
    byUnit.forEach(this::complete);
  }

  /** A unit does all its tasks in one sitting. */
  private void complete(UnitId unit, List<OpenTask> sitting) {
    Actor actor = actors.computeIfAbsent(unit, this::actor);
    transaction.executeWithoutResult(
        status ->
            sitting.forEach(
                task -> work.complete(actor, task.id(), json.valueToTree(DemoAnswers.to(task)))));
  }

  private Actor actor(UnitId unit) {
    return people.actor(people.usernamesOf(unit).get(0)).orElseThrow();
  }

  private static int number(OpenTask task) {
    return task.measure() == null ? 0 : Integer.parseInt(task.measure().number());
  }
}
