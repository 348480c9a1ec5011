package duban.policy;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import duban.organisation.Actor;
import duban.organisation.People;
import duban.planning.Deadlines;
import duban.testing.ApplicationTest;
import duban.testing.PlanDesk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What decision tables cost where thousands of tasks open in one transaction, beside the engine's
 * own evaluation of each; and how long a dry run over two years of five plans takes. Not part of
 * the tests; run it with {@code ./mvnw -pl processes,frontend,backend test -Dtest=DecisionBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@ApplicationTest
class DecisionBenchmark {

  private static final int TASKS = 4_000;
  private static final int MATTERS = 20_000;
  private static final int ROUNDS = 7;

  @Autowired private JdbcClient jdbc;
  @Autowired private PlanDesk plans;
  @Autowired private People people;
  @Autowired private Deadlines deadlines;
  @Autowired private DecisionService engine;
  @Autowired private TransactionTemplate transaction;
  @Autowired private PolicyStore store;
  @Autowired private TableRules rules;
  @Autowired private DryRuns dryRuns;

  @Test
  void measuresTheDueDatesAndRemindersOfAPeriodThatOpens() {
    String plan = plans.publish(aPlan(aMeasure()));

    double ours =
        median(
            () -> {
              for (int i = 0; i < TASKS; i++) {
                deadlines.reminder("report", deadlines.report(plan + "/" + i, "2023-Q2"));
              }
            });
    double engines =
        median(
            () -> {
              for (int i = 0; i < TASKS; i++) {
                engine
                    .evaluateDecisionTableByKey("reminder-policy")
                    .variables(Map.of("taskKind", "report", "termDays", 7))
                    .evaluate();
              }
            });

    System.out.printf(
        "due dates and reminders of %d tasks: %.0f ms; the engine's evaluations alone %.0f ms%n",
        TASKS, ours, engines);
    assertThat(ours).isPositive();
  }

  @Test
  void measuresADryRunOverTwoYears() {
    String plan = plans.publish(aPlan(aMeasure()));
    fill(plan);
    Actor office = people.actor("office").orElseThrow();
    List<String> results = new ArrayList<>();
    for (String table : List.of("escalation-policy", "deadline-policy", "reminder-policy")) {
      byte[] present = store.present(table);
      byte[] changed =
          new String(present, java.nio.charset.StandardCharsets.UTF_8)
              .replace("[3..5]", "[3..8]")
              .replace("&gt; 5", "&gt; 8")
              .replace("<text>1</text>", "<text>2</text>")
              .getBytes(java.nio.charset.StandardCharsets.UTF_8);
      double time = median(() -> dryRun(office, table, present, changed));
      results.add("%s %.0f ms".formatted(table, time));
    }

    System.out.printf("dry run over %d matters: %s%n", MATTERS, results);
    assertThat(
            dryRun(
                    office,
                    "escalation-policy",
                    store.present("escalation-policy"),
                    store.present("escalation-policy"))
                .examined())
        .isEqualTo(MATTERS);
  }

  private DryRun dryRun(Actor actor, String table, byte[] present, byte[] changed) {
    TableRules.Checked checked = rules.check(changed, present, present);
    return dryRuns.of(actor, table, checked.present(), checked.changed());
  }

  /** Matters of two years, up to forty working days late, each with its task. */
  private void fill(String plan) {
    jdbc.sql(
            """
            insert into supervision_case (plan_key, measure_id, unit_id, task_id, task_kind, due_at,
              level, state, process_instance, opened_at, ended_at)
            select :plan, :plan || '/1', u.id, 'bench-' || n, 'sign-for', d.due, 'URGE', 'SETTLED',
              'bench', d.due, d.due + (n % 56) * interval '1 day'
            from generate_series(1, :n) n
              cross join lateral (select timestamptz '2021-01-04 17:30+08' + (n % 700) * interval '1 day'
                as due) d
              join (select id, row_number() over (order by id) - 1 as k, count(*) over () as of from unit
                where not is_group) u on n % u.of = u.k
            """)
        .param("plan", plan)
        .param("n", MATTERS)
        .update();
    jdbc.sql(
            """
            insert into work_task_ended (id, unit_id, kind, plan_key, measure_id, created_at, due_at,
              ended_at, completed)
            select task_id, unit_id, task_kind, plan_key, measure_id, due_at - interval '1 day', due_at,
              ended_at, true
            from supervision_case where task_id like 'bench-%'
            """)
        .update();
  }

  private double median(Runnable action) {
    double[] times = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      transaction.executeWithoutResult(status -> action.run());
      times[round] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
