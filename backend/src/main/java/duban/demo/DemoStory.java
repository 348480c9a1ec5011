package duban.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import duban.engine.EngineClock;
import duban.organisation.Actor;
import duban.organisation.People;
import duban.organisation.UnitId;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskKind;
import duban.work.Work;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first months of the sample plan, told through the use cases: units that sign for, report and
 * finish early, in time, late and never, and a first quarterly report on its way to the leaders.
 */
@Component
@ConditionalOnBooleanProperty("duban.demo")
class DemoStory {

  private static final Logger log = LoggerFactory.getLogger(DemoStory.class);

  private final OpenTasks tasks;
  private final Work work;
  private final People people;
  private final EngineClock clock;
  private final ObjectMapper json;
  private final TransactionTemplate transaction;
  private final Map<UnitId, Actor> actors = new HashMap<>();

  DemoStory(
      OpenTasks tasks,
      Work work,
      People people,
      EngineClock clock,
      ObjectMapper json,
      TransactionTemplate transaction) {
    this.tasks = tasks;
    this.work = work;
    this.people = people;
    this.clock = clock;
    this.json = json;
    this.transaction = transaction;
  }

  void tell(String plan) {
    long start = System.nanoTime();
    on("2023-03-20T14:00:00+08:00");
    does(plan, TaskKind.SIGN_FOR, task -> number(task) % 20 != 19);
    on("2023-03-24T10:00:00+08:00");
    does(plan, TaskKind.SUPERVISE, task -> true);
    log.info("Told the story in {} ms", (System.nanoTime() - start) / 1_000_000);
  }

  private void on(String day) {
    clock.moveTo(OffsetDateTime.parse(day).toInstant());
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
