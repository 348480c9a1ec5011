package duban.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A measure of every shape runs from its start to its end, with everything sent back once on the
 * way: small ones, and of each shape the first in the reference plans.
 */
class MeasureShapesTests {

  /** What tells measures apart for their processes. */
  enum Shape {
    ONE_UNIT(measure -> one(measure) && units(measure) == 1 && groups(measure) == 0),
    LEAD_AND_RESPONSIBLE(
        measure -> one(measure) && leads(measure) == 1 && !item(measure).responsible().isEmpty()),
    SEVERAL_LEADS(measure -> one(measure) && leads(measure) > 1),
    NO_RESPONSIBLE_UNIT(
        measure -> one(measure) && leads(measure) > 0 && item(measure).responsible().isEmpty()),
    LEAD_AND_GROUPS(measure -> one(measure) && leads(measure) > 0 && groups(measure) > 0),
    NO_LEAD(measure -> one(measure) && leads(measure) == 0 && units(measure) > 0),
    GROUPS_ALONE(measure -> one(measure) && units(measure) == 0),
    SEVERAL_ITEMS(measure -> !one(measure)),
    ITEMS_WITH_OWN_LEADS(
        measure -> measure.items().stream().map(WorkItem::lead).distinct().count() > 1),
    TEN_AND_MORE_UNITS(measure -> units(measure) >= 10);

    private final Predicate<Measure> rule;

    Shape(Predicate<Measure> rule) {
      this.rule = rule;
    }

    private static boolean one(Measure measure) {
      return measure.items().size() == 1;
    }

    private static WorkItem item(Measure measure) {
      return measure.items().get(0);
    }

    private static int leads(Measure measure) {
      return item(measure).lead().size();
    }

    private static int groups(Measure measure) {
      return item(measure).collective().size();
    }

    private static long units(Measure measure) {
      return measure.items().stream()
          .flatMap(item -> Stream.concat(item.lead().stream(), item.responsible().stream()))
          .distinct()
          .count();
    }
  }

  private record Sample(Plan plan, Measure measure) {

    MeasureParties parties() {
      return MeasureParties.of(plan, measure);
    }
  }

  private final RunningMeasure running = new RunningMeasure();

  @AfterEach
  void leaveNothingBehind() {
    running.close();
  }

  static Stream<Named<Sample>> samples() {
    Stream<Named<Sample>> small =
        SamplePlans.SHAPES.measures().stream()
            .map(measure -> Named.of(measure.number(), new Sample(SamplePlans.SHAPES, measure)));
    Stream<Named<Sample>> real = Stream.of(Shape.values()).map(MeasureShapesTests::firstOf);
    return Stream.concat(small, real);
  }

  private static Named<Sample> firstOf(Shape shape) {
    return SamplePlans.REFERENCE.stream()
        .flatMap(plan -> plan.measures().stream().map(measure -> new Sample(plan, measure)))
        .filter(sample -> shape.rule.test(sample.measure()))
        .findFirst()
        .map(
            sample ->
                Named.of(
                    shape + " " + sample.plan().key() + "/" + sample.measure().number(), sample))
        .orElseThrow(() -> new AssertionError("No measure of the plans is " + shape));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void runsFromItsStartToItsEndWithEverythingSentBackOnce(Sample sample) {
    running.start(sample.plan(), sample.measure().number());
    assertThat(unitsDoing("Task_SignFor_")).isEqualTo(coordinators(sample));
    completeAll("Task_SignFor_");
    running.moveToDay(60);
    report(sample);
    implement(sample);
    close(sample);

    assertThat(running.instance()).hasPassed(BpmnIds.END_CLOSED).isEnded();
    assertThat(running.openTasks()).isEmpty();
    assertThat(running.supervisions()).isZero();
    assertThat(running.beans.calls).noneMatch(call -> call.contains("missed"));
  }

  private void report(Sample sample) {
    assertThat(unitsDoing("Task_Report_")).isEqualTo(everybody(sample));
    completeAll("Task_Report_");
    assertThat(running.instance()).isWaitingAt(BpmnIds.TASK_CONSOLIDATE_REPORT);
    running.complete(BpmnIds.TASK_CONSOLIDATE_REPORT);
    running.complete(BpmnIds.TASK_REVIEW_REPORT, Map.of(BpmnIds.REPORT_ACCEPTED, false));
    assertThat(running.instance()).isWaitingAt(BpmnIds.TASK_CONSOLIDATE_REPORT);
    running.complete(BpmnIds.TASK_CONSOLIDATE_REPORT);
    running.complete(BpmnIds.TASK_REVIEW_REPORT, Map.of(BpmnIds.REPORT_ACCEPTED, true));
    assertThat(running.instance()).isWaitingAt(BpmnIds.TIMER_PERIOD_OPENS);
    assertThat(running.variable(BpmnIds.PERIOD)).isEqualTo("Q2");
  }

  private void implement(Sample sample) {
    assertThat(unitsDoing("Task_Implement_")).isEqualTo(everybody(sample));
    completeAll("Task_Implement_");
    if (sample.measure().items().size() > 1) {
      assertThat(unitsDoing("Task_Consolidate_")).isEqualTo(coordinators(sample));
      completeAll("Task_Consolidate_");
    }
  }

  private void close(Sample sample) {
    String coordinator = sample.parties().coordinator().id();
    assertThat(unitsDoing(BpmnIds.TASK_REQUEST_CLOSURE)).containsExactly(coordinator);
    running.complete(BpmnIds.TASK_REQUEST_CLOSURE);
    running.complete(BpmnIds.TASK_REVIEW_CLOSURE, Map.of(BpmnIds.CLOSURE_ACCEPTED, false));
    assertThat(unitsDoing(BpmnIds.TASK_REQUEST_CLOSURE)).containsExactly(coordinator);
    running.complete(BpmnIds.TASK_REQUEST_CLOSURE);
    running.complete(BpmnIds.TASK_REVIEW_CLOSURE, Map.of(BpmnIds.CLOSURE_ACCEPTED, true));
  }

  private void completeAll(String elements) {
    for (List<String> open = doing(elements); !open.isEmpty(); open = doing(elements)) {
      running.completeAll(open.get(0).split(" ")[0]);
    }
  }

  private List<String> doing(String elements) {
    return running.openTasks().stream().filter(task -> task.startsWith(elements)).toList();
  }

  private Set<String> unitsDoing(String elements) {
    Set<String> units = new TreeSet<>();
    doing(elements).forEach(task -> units.add(task.split(" ")[1]));
    return units;
  }

  private static Set<String> coordinators(Sample sample) {
    Set<String> units = new TreeSet<>();
    sample.parties().items().forEach(item -> units.add(item.coordinator().id()));
    return units;
  }

  /** Every unit that takes part, and the members of its groups. */
  private static Set<String> everybody(Sample sample) {
    Set<String> units = new TreeSet<>();
    for (Party party : sample.parties().reporters()) {
      units.addAll(party.isGroup() ? List.of("member1", "member2") : List.of(party.id()));
    }
    return units;
  }
}
