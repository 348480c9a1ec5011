package duban.reporting.figures;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import duban.planning.MeasureId;
import duban.reporting.LivedQuarter;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Source;
import duban.reporting.kept.PeriodReports;
import duban.reporting.process.PeriodReporting;
import duban.testing.ApplicationTest;
import duban.testing.PlanDesk;
import duban.testing.PlanText;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every figure of a report against a count in SQL that shares nothing with the product. The plan's
 * measures are in all five classes and parked; units report in time, late and not at all, copy,
 * raise problems and miss dates; leaders have asked; there is a report before.
 */
@ApplicationTest
class ReportFiguresTests {

  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private PeriodReporting reporting;
  @Autowired private PeriodReports reports;
  @Autowired private JdbcClient jdbc;
  private String plan;

  @BeforeEach
  void liveThroughTwoQuarters() {
    plan =
        plans.publish(
            aPlan(aMeasure().with("市财政局", PlanText.PARKS), aMeasure())
                .section(
                    aMeasure().ledBy("市财政局"),
                    aMeasure(),
                    aMeasure().saying("实施培育工程。到2025年,培育省级专精特新中小企业700家以上。"))
                .section(aMeasure(), aMeasure())
                .aimingAt("到2025年,培育省级专精特新中小企业700家以上,创新型中小企业100家以上。"));
    LivedQuarter.close(staff, measure("2"));
    Stream.of(TaskKind.SIGN_FOR, TaskKind.IMPLEMENT, TaskKind.REQUEST_CLOSURE)
        .forEach(kind -> staff.complete(measure("7"), kind));
    for (String number : List.of("1", "4", "5", "6")) {
      staff.complete(measure(number), TaskKind.SIGN_FOR);
    }
    time.moveTo("2023-04-20T10:00");
    reportBefore();
    time.moveTo("2023-06-16");
    staff.complete(measure("1"), TaskKind.REPORT, "xz-kjj");
    staff.complete(measure("4"), TaskKind.REPORT);
    staff.complete(measure("5"), TaskKind.REPORT);
    staff.complete(measure("7"), TaskKind.REPORT);
    time.moveTo("2023-06-27");
    staff.complete(measure("1"), TaskKind.REPORT, "xz-ts");
    time.moveTo("2023-07-10T10:00");
    LivedQuarter.consolidate(staff, measure("1"));
    write();
  }

  /** Issued without its process, which begins with the second quarter. */
  private void reportBefore() {
    reporting.draft(plan, "2023-Q1");
    run("update period_report set state = 'ISSUED', issued_at = drafted_at where plan_key = :plan");
  }

  /** What needs no process to be there. */
  private void write() {
    run("update measure set state = 'SUSPENDED' where id = :plan || '/6'");
    run(
        """
        update progress_report set copied = true where measure_id = :plan || '/4' and period = '2023-Q2'
        """);
    run(
        """
        update indicator_point set value = 300 where period = '2023-Q2' and indicator_id in
          (select id from indicator where plan_key = :plan and measure_id is not null)
        """);
    run(
        """
        insert into indicator_value (indicator_id, period, value, unit_id, given_by, given_at)
        select id, '2023-Q2', case when measure_id is null then 100 else 3 end, 'xz-kjj', '王晓岚', now()
        from indicator where plan_key = :plan
        """);
    run(
        """
        insert into evidence_file (id, task_id, plan_key, measure_id, unit_id, kind, period, name, type,
          bytes, sha256, uploaded_by, uploaded_by_name, uploaded_at, filed_at)
        values (gen_random_uuid(), 't', :plan, :plan || '/7', 'xz-kjj', 'report', '2023-Q2', '名录.pdf',
          'application/pdf', 1, '', 'kjj', '王晓岚', now(), now())
        """);
    run(
        """
        insert into instruction (plan_key, measure_id, unit_id, urgency, text, given_by, given_at, due_at, state)
        select :plan, :plan || '/' || n, 'xz-czj', 'NORMAL', '请研究。', '李市长',
          timestamptz '2023-05-10 09:00+08', timestamptz '2023-05-20 17:30+08', state
        from (values (1, 'OPEN'), (3, 'ANSWERED')) i (n, state)
        """);
  }

  @Test
  void areWhatTheDatabaseHolds() throws IOException {
    ReportBody body = draft();

    Map<String, BigDecimal> figures = new TreeMap<>();
    body.figures().forEach(figure -> figures.put(figure.key(), figure.value()));

    assertThat(figures).isEqualTo(counted());
    assertThat(figures)
        .containsKeys(
            "classes.AHEAD", "measures.parked", "before.BEGIN.left", "next.RAISE_INDICATORS")
        .hasSizeGreaterThan(100);
    for (String progress : List.of("COMPLETED", "AHEAD", "ON_TRACK", "BEHIND", "NOT_STARTED")) {
      assertThat(figures.get("classes." + progress)).as(progress).isPositive();
    }
  }

  @Test
  void restOnAsManyThingsAsTheyCount() {
    ReportBody body = draft();

    body.sentences()
        .filter(sentence -> sentence.figures().count() == 1)
        .forEach(
            sentence ->
                sentence.sources().stream()
                    .filter(source -> source.kind() == Source.Kind.COUNT)
                    .forEach(
                        source ->
                            sentence
                                .figures()
                                .filter(figure -> figure.key().equals(source.id()))
                                .forEach(
                                    figure ->
                                        assertThat(source.ids())
                                            .as(figure.key())
                                            .hasSize(figure.value().intValue()))));
    assertThat(body.sentences().flatMap(sentence -> sentence.figures()).count()).isGreaterThan(100);
  }

  private ReportBody draft() {
    long id = reporting.draft(plan, "2023-Q2");
    return reports.find(id).orElseThrow().body();
  }

  private Map<String, BigDecimal> counted() throws IOException {
    String sql =
        new ClassPathResource("duban/reporting/figures.sql")
            .getContentAsString(StandardCharsets.UTF_8);
    Map<String, BigDecimal> counted = new TreeMap<>();
    jdbc.sql(sql)
        .param("plan", plan)
        .query(
            (row, n) ->
                counted.put(
                    row.getString("key"),
                    new BigDecimal(
                        row.getBigDecimal("value").stripTrailingZeros().toPlainString())))
        .list();
    return counted;
  }

  private void run(String sql) {
    jdbc.sql(sql).param("plan", plan).update();
  }

  private MeasureId measure(String number) {
    return MeasureId.of(plan, number);
  }
}
