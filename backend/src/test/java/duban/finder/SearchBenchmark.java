package duban.finder;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import duban.organisation.Actor;
import duban.organisation.People;
import duban.testing.ApplicationTest;
import duban.testing.PlanDesk;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The global search over 10,000 measures and 60,000 reports, and the same words by {@code ilike}
 * over the same texts. Not part of the tests; run it with {@code ./mvnw -pl
 * processes,frontend,backend test -Dtest=SearchBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@ApplicationTest
class SearchBenchmark {

  private static final int MEASURES = 10_000;
  private static final int REPORTS = 60_000;
  private static final int ROUNDS = 15;

  @Autowired private JdbcClient jdbc;
  @Autowired private PlanDesk plans;
  @Autowired private People people;
  @Autowired private Finder finder;

  @Test
  void answersWithinTwoHundredMilliseconds() {
    fill(plans.publish(aPlan(aMeasure())));
    for (String username : List.of("office", "kjj")) {
      Actor actor = people.actor(username).orElseThrow();
      for (String typed : List.of("4711", "水库", "数字化 第7区", "企业", "建设", "没有的话")) {
        double ours = median(() -> finder.find(actor, typed));
        double peers = median(() -> ilike(typed));
        System.out.printf(
            "search of %s for %s in %d measures and %d reports: %.1f ms, ilike %.1f ms, ratio %.1f%n",
            username, typed, MEASURES, REPORTS, ours, peers, peers / ours);
        assertThat(ours).as(typed).isLessThan(200);
      }
    }
  }

  /** Texts of some hundred characters; every fiftieth says 水库, all of them 企业. */
  private void fill(String plan) {
    String words =
        """
        '推进第' || n % 97 || '区企业数字化转型,' || repeat('建设公共服务平台,开展供需对接,完善政策体系,落实资金保障。', 6)
          || case when n % 50 = 0 then '改造水库' || n || '座。' else '培育骨干企业' || n || '家。' end
        """;
    jdbc.sql(
            """
            insert into measure (id, plan_key, position, number, printed_number, section, title, text, started_at)
            select :plan || '/' || n, :plan, n, n, n, (select number from plan_section where plan_key = :plan),
              '第' || n || '项工作', %s, now() from generate_series(2, :measures) n
            """
                .formatted(words))
        .param("plan", plan)
        .param("measures", MEASURES)
        .update();
    jdbc.sql(
            """
            insert into measure_unit (measure_id, position, ref, role, unit_id)
            select :plan || '/' || n, 0, 'u01', 'LEAD', u.id from generate_series(2, :measures) n
              join (select id, row_number() over (order by id) - 1 as k, count(*) over () as of from unit
                where not is_group) u on n % u.of = u.k
            """)
        .param("plan", plan)
        .param("measures", MEASURES)
        .update();
    jdbc.sql(
            """
            insert into progress_report (plan_key, measure_id, unit_id, period, consolidated, due_at, status,
              progress, problems, next_steps, submitted_at)
            select :plan, u.measure_id, u.unit_id, 2023 + p / 4 || '-Q' || p %% 4 + 1, false, now(), 'SUBMITTED',
              %s, '资金不足。', '加快进度。', now()
            from generate_series(0, :reports - 1) n cross join lateral (select n / 9999 as p) as q
              join measure_unit u on u.measure_id = :plan || '/' || n %% 9999 + 2
            """
                .formatted(words))
        .param("plan", plan)
        .param("reports", REPORTS)
        .update();
    jdbc.sql("analyze").update();
    assertThat(jdbc.sql("select count(*) from progress_report").query(Long.class).single())
        .isGreaterThanOrEqualTo(REPORTS);
  }

  private void ilike(String typed) {
    String[] like =
        Arrays.stream(typed.split(" ")).map(word -> "%" + word + "%").toArray(String[]::new);
    jdbc.sql(
            "select id from measure where number || title || text ilike all(:like) order by id limit 7")
        .param("like", like)
        .query(String.class)
        .list();
    jdbc.sql(
            "select id from progress_report where concat(progress, problems, next_steps) ilike all(:like)"
                + " order by period desc, id desc limit 6")
        .param("like", like)
        .query(Long.class)
        .list();
  }

  /** Milliseconds of the middle one of {@value #ROUNDS} calls, after some to warm up. */
  private static double median(Runnable call) {
    double[] times = new double[ROUNDS];
    for (int round = -3; round < ROUNDS; round++) {
      long start = System.nanoTime();
      call.run();
      times[Math.max(round, 0)] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
