package duban.work;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import duban.organisation.Actor;
import duban.organisation.People;
import duban.search.SearchWords;
import duban.testing.ApplicationTest;
import duban.testing.PlanDesk;
import duban.testing.PlanText.MeasureText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
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

  /** Ten thousand tasks of one unit among the others': every order, every count, every word. */
  @Test
  void answersAFilterWithinTheTimeOfABlink() {
    String plan =
        plans.publish(
            aPlan(IntStream.range(0, 60).mapToObj(n -> aMeasure()).toArray(MeasureText[]::new)));
    fill(plan);
    Actor actor = people.actor("kjj").orElseThrow();
    jdbc.sql(
            """
            update work_task set unit_id = :unit, period = '2023-Q' || (1 + length(id) % 4) where id in
              (select id from work_task where id like 'bench-%' limit 10000)
            """)
        .param("unit", actor.units().iterator().next().value())
        .update();
    reports(plan);
    jdbc.sql("analyze").update();

    Map<String, TaskFilter> filters = new LinkedHashMap<>();
    filters.put("none", TaskFilter.NONE);
    filters.put("light", filter(TimeLight.ON_TIME, plan, null, ""));
    filters.put("period and free", filter(null, null, "2023-Q3", ""));
    filters.put("words of all measures", filter(null, null, null, "培育"));
    filters.put("words of few reports", filter(null, null, null, "名录7"));
    filters.put("three words", filter(null, null, null, "培育 名录 科技局"));
    filters.put("words of nothing", filter(null, null, null, "世上没有"));
    for (TaskSort sort : TaskSort.values()) {
      filters.forEach(
          (name, filter) -> {
            double time = median(() -> list.of(actor, filter, Cursor.start(sort), 50));
            System.out.printf("%s, %s: %.1f ms%n", sort, name, time);
            assertThat(time).isLessThan(200);
          });
    }
  }

  private static TaskFilter filter(TimeLight light, String plan, String period, String words) {
    TaskFilter.Claimed claimed = period == null ? null : TaskFilter.Claimed.NOBODY;
    return new TaskFilter(light, plan, null, null, period, claimed, SearchWords.of(words));
  }

  /** A hundred reports on each measure. */
  private void reports(String plan) {
    jdbc.sql(
            """
            insert into progress_report (plan_key, measure_id, unit_id, period, consolidated, due_at, status,
              progress, problems, next_steps)
            select m.plan_key, m.id, u.id, '20' || p || '-Q1', false, now(), 'SUBMITTED',
              '企业名录' || p || '已经入库,' || repeat('各单位按照职责分工推进落实。', 20), '人手不足', '继续推进'
            from measure m join (select * from unit where not is_group limit 5) u on true
              join generate_series(10, 29) p on true
            where m.plan_key = :plan
            """)
        .param("plan", plan)
        .update();
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
            insert into work_task (id, element, kind, unit_id, plan_key, measure_id, process_instance,
              created_at, due_at)
            select t.id_, 'Task_Implement_u01', 'implement', l.group_id_, :plan, m.id, 'bench',
              t.create_time_, t.due_date_
            from act_ru_task t join act_ru_identitylink l on l.task_id_ = t.id_
              join (select id, row_number() over () - 1 as k, count(*) over () as of from measure
                where plan_key = :plan) m on substr(t.id_, 7)::int % m.of = m.k
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
