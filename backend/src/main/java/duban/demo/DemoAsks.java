package duban.demo;

import duban.extension.Extending;
import duban.instruction.Instructing;
import duban.instruction.Order;
import duban.instruction.Urgency;
import duban.organisation.Actor;
import duban.organisation.People;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.work.OpenTasks;
import duban.work.TaskKind;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What is asked of others in the demonstration: more time by a unit, answers by the leader. */
@Component
@ConditionalOnBooleanProperty("duban.demo")
class DemoAsks {

  private final Extending extending;
  private final Instructing instructing;
  private final OpenTasks tasks;
  private final Plans plans;
  private final People people;

  DemoAsks(
      Extending extending, Instructing instructing, OpenTasks tasks, Plans plans, People people) {
    this.extending = extending;
    this.instructing = instructing;
    this.tasks = tasks;
    this.plans = plans;
    this.people = people;
  }

  /** A unit asks for more time for some of its open reports. */
  void askForReports(String plan, UnitId unit, int howMany, LocalDate until) {
    tasks.ofPlan(plan).stream()
        .filter(task -> task.kind() == TaskKind.REPORT && task.unit().equals(unit))
        .limit(howMany)
        .forEach(
            task ->
                extending.ask(
                    personOf(unit),
                    task.id(),
                    until,
                    "第三季度统计数据十月初才能核定，按原期限上报的数据不准。",
                    "已完成走访和资料收集，报告初稿已成，仅缺核定数据。"));
  }

  /** The leader instructs the lead of a measure. */
  void instruct(String plan, int number, Urgency urgency, String text) {
    PublishedMeasure measure = plans.measure(MeasureId.of(plan, String.valueOf(number)));
    instructing.giveOnMeasure(
        personOf(plans.plan(plan).leaders()),
        plan,
        measure.number(),
        new Order(text, urgency, measure.coordinator()));
  }

  private Actor personOf(UnitId unit) {
    return people.actor(people.usernamesOf(unit).get(0)).orElseThrow();
  }
}
