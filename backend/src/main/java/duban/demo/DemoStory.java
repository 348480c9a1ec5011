package duban.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import duban.engine.EngineClock;
import duban.indicator.Figure;
import duban.indicator.Indicators;
import duban.indicator.Standing;
import duban.instruction.Urgency;
import duban.organisation.Actor;
import duban.organisation.People;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.Plans;
import duban.supervision.ByHand;
import duban.supervision.CaseAction;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskKind;
import duban.work.Work;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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

  /** A unit that asks for more time before it is late. */
  private static final UnitId WAITING = new UnitId("xz-sn");

  /** A unit that the office has yet to speak with about its red cards. */
  private static final UnitId UNHEARD = new UnitId("xz-yjj");

  /** A measure whose lead the office supervises before anything of it is overdue. */
  private static final int WATCHED = 7;

  /** Measures that are finished in the first summer. */
  private static final Set<Integer> DONE_EARLY = Set.of(3, 44, 58);

  /** Of the planned number. */
  private static final List<BigDecimal> SHARES =
      List.of(new BigDecimal("1.02"), new BigDecimal("0.85"), new BigDecimal("0.6"));

  private final OpenTasks tasks;
  private final Work work;
  private final ByHand byHand;
  private final DemoAsks asks;
  private final SupervisionCases cases;
  private final Plans plans;
  private final People people;
  private final Indicators indicators;
  private final EngineClock clock;
  private final ObjectMapper json;
  private final TransactionTemplate transaction;
  private final Map<UnitId, Actor> actors = new HashMap<>();

  DemoStory(
      OpenTasks tasks,
      Work work,
      ByHand byHand,
      DemoAsks asks,
      SupervisionCases cases,
      Plans plans,
      People people,
      Indicators indicators,
      EngineClock clock,
      ObjectMapper json,
      TransactionTemplate transaction) {
    this.tasks = tasks;
    this.work = work;
    this.byHand = byHand;
    this.asks = asks;
    this.cases = cases;
    this.plans = plans;
    this.people = people;
    this.indicators = indicators;
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
    // urged on the 26th, yellow cards on the 28th, red ones on 3 July
    on("2023-07-06T10:00");
    does(plan, TaskKind.INTERVIEW, task -> true);
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
    // what the leader wrote on the report, answered by the office and looked at by the leader
    on("2023-08-04T10:00");
    does(plan, TaskKind.ANSWER_INSTRUCTION, task -> true);
    does(plan, TaskKind.VERIFY_INSTRUCTION, task -> true);
  }

  private void thirdQuarter(String plan) {
    on("2023-09-18T10:00");
    does(plan, TaskKind.REPORT, task -> !SLOW.contains(task.unit()));
    asks.askForReports(plan, WAITING, 2, LocalDate.of(2023, 10, 9));
    asks.instruct(plan, 5, Urgency.URGENT, "请说明研发机构建设进度偏慢的原因，提出赶上序时进度的具体办法。");
    on("2023-09-20T10:00");
    supervise(plan);
    does(plan, TaskKind.ADVISE_EXTENSION, task -> true);
    does(plan, TaskKind.DECIDE_EXTENSION, task -> true);
    does(plan, TaskKind.ANSWER_INSTRUCTION, task -> true);
    on("2023-09-27T10:00");
    waive(plan);
    does(plan, TaskKind.VERIFY_INSTRUCTION, task -> true);
    asks.instruct(plan, 9, Urgency.NORMAL, "请牵头单位到县区实地了解情况，研究解决企业反映集中的问题，专题报告。");
    // the holidays and their two worked days over, the sixth working day brings red cards
    on("2023-10-09T10:00");
    Set<Long> unheard =
        cases.ofPlan(plan).stream()
            .filter(matter -> matter.unit().equals(UNHEARD))
            .map(SupervisionCase::id)
            .collect(Collectors.toSet());
    does(plan, TaskKind.INTERVIEW, task -> !unheard.contains(task.supervisionCase()));
  }

  private void supervise(String plan) {
    byHand.openOnLead(
        office(plan),
        MeasureId.of(plan, String.valueOf(WATCHED)),
        "三季度调度发现该措施进度滞后，请牵头单位于十月底前拿出推进办法。");
  }

  private void waive(String plan) {
    Actor office = office(plan);
    cases.ofPlan(plan).stream()
        .filter(matter -> matter.open() && matter.unit().equals(FLOODED))
        .forEach(
            matter ->
                byHand.act(office, matter.id(), CaseAction.WAIVE, "该单位参加防汛抢险，报告顺延至下一报告期一并报送。"));
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
                task -> work.complete(actor, task.id(), json.valueToTree(answers(task)))));
  }

  /** With the figures that the unit answers for: some on their curve, some behind it. */
  private Map<String, Object> answers(OpenTask task) {
    if (task.kind() != TaskKind.REPORT) {
      return DemoAnswers.to(task);
    }
    Map<String, Object> answers = new HashMap<>(DemoAnswers.to(task));
    answers.put(
        "figures",
        indicators.askedOf(task.unit(), task.measure()).stream()
            .filter(asked -> asked.curve().containsKey(task.period()))
            .map(asked -> new Figure(asked.indicator().id(), figure(asked, task.period())))
            .toList());
    return answers;
  }

  private static BigDecimal figure(Standing asked, String period) {
    BigDecimal share = SHARES.get((int) (asked.indicator().id() % SHARES.size()));
    return asked.curve().get(period).multiply(share).setScale(1, RoundingMode.HALF_UP);
  }

  private Actor actor(UnitId unit) {
    return people.actor(people.usernamesOf(unit).get(0)).orElseThrow();
  }

  private static int number(OpenTask task) {
    return task.measure() == null ? 0 : Integer.parseInt(task.measure().number());
  }
}
