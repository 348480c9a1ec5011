package duban.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.organisation.UnitId;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import duban.reporting.body.ReportBody;
import duban.reporting.kept.Drafted;
import duban.reporting.paper.Letterhead;
import duban.reporting.paper.docx.Docx;
import duban.reporting.paper.pdf.FontShelf;
import duban.reporting.paper.pdf.Pdf;
import duban.reporting.process.Drafting;
import duban.testing.ApplicationTest;
import duban.testing.ReviewDesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A report across the five sample plans after two years of reports, whole; and its figures of the
 * reports, by plan, section, unit and period, from our tables and from the engine's history. Not
 * part of the tests; run it with {@code ./mvnw -pl processes,frontend,backend test
 * -Dtest=ReportBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
@ApplicationTest
class ReportBenchmark {

  private static final List<String> SAMPLES =
      List.of("xuzhou-2023", "tongling-2018", "haiyan-2022", "gansu-2023", "jiangmen-2024");
  private static final ReportingPeriod LAST = ReportingPeriod.of("2023-Q1");
  private static final int ROUNDS = 7;

  /** How a report of a quarter was answered; the same of both sources. */
  private static final String TALLY =
      """
      count(*) as due, count(*) filter (where %s) as on_time, count(*) filter (where %s) as late,
        count(*) filter (where %s) as missing
      """;

  private static final String OURS =
      "select %1$s as what, "
          + TALLY.formatted("status = 'SUBMITTED'", "status = 'LATE'", "status = 'MISSING'")
          + """
          from progress_report r join measure m on m.id = r.measure_id
          where not r.consolidated and r.status in ('SUBMITTED', 'LATE', 'MISSING') %2$s group by 1
          """;

  private static final String ENGINES =
      "select %1$s as what, "
          + TALLY.formatted(
              "t.delete_reason_ = 'completed' and t.end_time_ <= t.due_date_",
              "t.delete_reason_ = 'completed' and t.end_time_ > t.due_date_",
              "t.delete_reason_ = 'deleted'")
          + """
          from act_hi_taskinst t join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_
            join act_hi_varinst v on v.proc_inst_id_ = p.proc_inst_id_ and v.name_ = 'period'
            join act_hi_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
            join measure m on m.id = p.business_key_
          where t.task_def_key_ like 'Task_Report_%%' and t.id_ like 'bench-%%' %2$s group by 1
          """;

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Plans plans;
  @Autowired private Drafting drafting;
  @Autowired private ObjectMapper json;
  @Autowired private TransactionTemplate transaction;

  @Test
  void comparesAReportWithTheEnginesHistory() throws IOException {
    for (String key : SAMPLES) {
      publish(key);
    }
    for (String step : statements()) {
      jdbc.sql(step).update();
    }
    List<PublishedPlan> all = plans.all();

    double whole =
        median(
            () ->
                transaction.executeWithoutResult(
                    status -> write(drafting.across(new UnitId("xz-office"), all, LAST))));
    double ours = median(() -> figures(OURS, "r.plan_key", "r.unit_id", "r.period"));
    double engines = median(() -> figures(ENGINES, "m.plan_key", "l.group_id_", "v.text_"));

    System.out.printf(
        "report across %d plans, %d measures, %d reports: %.0f ms; figures of reports alone"
            + " %.1f ms, from the engine's history %.1f ms, ratio %.1f (to the whole report %.2f)%n",
        all.size(),
        count("measure"),
        count("progress_report"),
        whole,
        ours,
        engines,
        engines / ours,
        engines / whole);
    onPaper(
        transaction.execute(status -> drafting.across(new UnitId("xz-office"), all, LAST).body()));
    assertThat(figures(OURS, "r.plan_key", "r.unit_id", "r.period"))
        .isEqualTo(figures(ENGINES, "m.plan_key", "l.group_id_", "v.text_"))
        .hasSizeGreaterThan(50);
    assertThat(whole).isLessThan(3000);
  }

  /** Files are made once of a report that stays as it is, and never while somebody sends it. */
  private static void onPaper(ReportBody body) {
    Letterhead letterhead = new Letterhead("督查专报", null, true, List.of());
    FontShelf fonts = FontShelf.open();
    byte[] pdf = Pdf.write(body, letterhead, fonts);
    double setPdf = once(() -> Pdf.write(body, letterhead, fonts));
    Docx.write(body, letterhead);
    double setDocx = once(() -> Docx.write(body, letterhead));
    System.out.printf(
        "the same as Word file %.1f s, as PDF of %d kB %.1f s%n",
        setDocx / 1000, pdf.length / 1024, setPdf / 1000);
  }

  private static double once(Runnable call) {
    long start = System.nanoTime();
    call.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private void publish(String key) throws IOException {
    ReviewDesk desk = ReviewDesk.ofTheOffice(port);
    String document =
        new ClassPathResource("duban/plans/" + key + "/source.txt")
            .getContentAsString(StandardCharsets.UTF_8);
    ObjectNode draft = desk.registerAll(desk.load(desk.draft(document)));
    draft =
        (ObjectNode)
            desk.save(draft, form -> form.put("key", key).put("office", "xz-office")).json();
    assertThat(desk.publish(draft).status()).isEqualTo(201);
  }

  /** Two years of reports, their history, and what else a report tells of. */
  private static List<String> statements() throws IOException {
    String sql =
        new ClassPathResource("duban/reporting/two-years.sql")
            .getContentAsString(StandardCharsets.UTF_8);
    return Arrays.stream(sql.split(";\n")).filter(it -> !it.isBlank()).toList();
  }

  /** By plan, section and unit in the last period, and by period. */
  private Map<String, String> figures(String from, String plan, String unit, String period) {
    Map<String, String> figures = new TreeMap<>();
    String last = "and " + period + " = '" + LAST + "'";
    for (String what :
        List.of("'plan ' || " + plan, "m.plan_key || ' ' || m.section", "'unit ' || " + unit)) {
      figures.putAll(tallies(from.formatted(what, last)));
    }
    figures.putAll(tallies(from.formatted(period, "")));
    return figures;
  }

  private Map<String, String> tallies(String sql) {
    return jdbc.sql(sql).query().listOfRows().stream()
        .collect(
            Collectors.toMap(
                row -> String.valueOf(row.get("what")),
                row ->
                    "%s %s %s %s"
                        .formatted(
                            row.get("due"),
                            row.get("on_time"),
                            row.get("late"),
                            row.get("missing"))));
  }

  private void write(Drafted drafted) {
    try {
      assertThat(json.writeValueAsString(drafted.body())).isNotEmpty();
    } catch (com.fasterxml.jackson.core.JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  /** Milliseconds of the middle one of {@value #ROUNDS} calls, after as many to warm up. */
  private static double median(Runnable call) {
    double[] times = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      times[Math.max(round, 0)] = once(call);
    }
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }
}
