package duban.work;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import duban.organisation.Actor;
import duban.organisation.People;
import duban.testing.ApplicationTest;
import duban.testing.PlanDesk;
import java.util.Arrays;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The first page of a person's tasks with its totals, from {@code work_task} and from the engine's
 * own task query, over the same tasks. Not part of the tests; run it with {@code ./mvnw -pl
 * processes,frontend,backend test -Dtest=TaskListBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@ApplicationTest
class TaskListBenchmark {

  private static final int TASKS = 300_000;
  private static final int ROUNDS = 30;

  @Autowired private JdbcClient jdbc;
  @Autowired private PlanDesk plans;
  @Autowired private People people;
  @Autowired private TaskList list;
  @Autowired private TaskService engine;

  @Test
  void comparesTheProjectionWithTheEnginesQuery() {
    String plan = plans.publish(aPlan(aMeasure()));
    fill(plan);
    Actor actor = people.actor("kjj").orElseThrow();
    String unit = actor.units().iterator().next().value();

    double ours = median(() -> list.of(actor, TaskFilter.NONE, Cursor.start(TaskSort.DUE), 50));
    double engines =
        median(
            () -> {
              engine
                  .createTaskQuery()
                  .taskCandidateGroup(unit)
                  .orderByDueDate()
                  .asc()
                  .listPage(0, 50);
              engine.createTaskQuery().taskCandidateGroup(unit).count();
            });

    System.out.printf(
        "first page of %d tasks: projection %.1f ms, engine %.1f ms, ratio %.0f%n",
        TASKS, ours, engines, engines / ours);
    assertThat(ours).isPositive();
  }

  /** The same tasks in both, spread over all units. */
  private void fill(String plan) {
    run(
        """
        insert into act_ru_task (id_, rev_, name_, due_date_, create_time_, suspension_state_, priority_)
        select 'bench-' || n, 1, '落实', timestamp '2023-04-01' + n * interval '1 minute', now(), 1, 50
        from generate_series(1, :tasks) n
        """);
    run(
        """
        insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
        select 'bench-' || n, 1, u.id, 'candidate', 'bench-' || n
        from generate_series(1, :tasks) n
          join (select id, row_number() over (order by id) - 1 as k, count(*) over () as of from unit
            where not is_group) u on n % u.of = u.k
        """);
    jdbc.sql(
            """
            insert into work_task (id, element, kind, unit_id, plan_key, process_instance, created_at, due_at)
            select t.id_, 'Task_Implement_u01', 'implement', l.group_id_, :plan, 'bench', t.create_time_,
              t.due_date_
            from act_ru_task t join act_ru_identitylink l on l.task_id_ = t.id_
            where t.id_ like 'bench-%'
            """)
        .param("plan", plan)
        .update();
    jdbc.sql("analyze").update();
  }

  private void run(String sql) {
    jdbc.sql(sql).param("tasks", TASKS).update();
  }

  /** Milliseconds of the middle one of {@value #ROUNDS} calls, after as many to warm up. */
  private static double median(Runnable call) {
    double[] times = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long start = System.nanoTime();
      call.run();
      times[Math.max(round, 0)] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
