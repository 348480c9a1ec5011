package duban.planning;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duban.review.DraftHasErrors;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Everything;
import duban.testing.PlanDesk;
import duban.testing.Sabotage;
import duban.testing.Together;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PublishingTests {

  private static final String XUZHOU = "xuzhou-2023";

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Sabotage sabotage;
  @Autowired private Everything everything;
  @Autowired private JdbcClient jdbc;

  @Test
  void startsOneProcessForEachMeasureOfXuzhousPlan() throws IOException {
    plans.publish(XUZHOU, xuzhou());

    assertThat(businessKeys("Measure_" + XUZHOU + "_%"))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 59).mapToObj(n -> XUZHOU + "/" + n).toList());
    assertThat(businessKeys("plan-reporting")).containsExactly(XUZHOU);
    assertThat(count("act_re_deployment where name_ = '" + XUZHOU + "'")).isOne();
    assertThat(count("measure where plan_key = '" + XUZHOU + "'")).isEqualTo(59);
    assertThat(count("audit_entry where action = 'plan-published' and actor = 'office'"))
        .isEqualTo(59);
    assertThat(count("work_task where kind = 'sign-for'")).isEqualTo(59);

    Map<String, String> written = everything.written();
    assertThatExceptionOfType(DraftHasErrors.class)
        .isThrownBy(() -> plans.publish(XUZHOU, xuzhou()));
    assertThat(everything.written()).isEqualTo(written);
  }

  @Test
  void asksAUnitOnceThatAMeasureCallsByTwoNames() {
    String key = plans.newKey();
    String document = aPlan(aMeasure().ledBy("市科技局").with("市科学技术局", "市财政局")).document();

    plans.publish(key, document);

    assertThat(
            jdbc.sql("select unit_id from measure_unit where measure_id = :id order by position")
                .param("id", key + "/1")
                .query(String.class)
                .list())
        .containsExactly("xz-kjj", "xz-czj");
  }

  @Test
  void letsOneOfTwoPublishAPlanThatBothPublishAtOnce() {
    String key = plans.newKey();
    String document = aPlan(aMeasure(), aMeasure()).document();

    List<Throwable> failures =
        Together.run(() -> plans.publish(key, document), () -> plans.publish(key, document));

    assertThat(failures).hasSize(1).first().isInstanceOf(PlanAlreadyPublished.class);
    assertThat(businessKeys("Measure_" + key + "_%"))
        .containsExactlyInAnyOrder(key + "/1", key + "/2");
  }

  @Test
  void writesNothingWhenAUnitIsNotRegistered() {
    Map<String, String> written = everything.written();

    assertThatExceptionOfType(DraftHasErrors.class)
        .isThrownBy(
            () ->
                plans.publish(
                    plans.newKey(), aPlan(aMeasure(), aMeasure().with("市财政局", "市海洋局")).document()))
        .withMessageContaining("市海洋局")
        .withMessageNotContaining("市财政局");
    assertThat(everything.written()).isEqualTo(written);
  }

  @Test
  void writesNothingWhenTheLastProcessFailsToStart() {
    String key = plans.newKey();
    String document = aPlan(aMeasure(), aMeasure(), aMeasure()).document();
    Map<String, String> written = everything.written();
    sabotage.whenAppears(task -> task.measure().number().equals("3"));

    assertThatExceptionOfType(Exception.class)
        .isThrownBy(() -> plans.publish(key, document))
        .withStackTraceContaining(Sabotage.Failure.class.getName());

    assertThat(everything.written()).isEqualTo(written);
    sabotage.stop();
    plans.publish(key, document);
    assertThat(businessKeys("Measure_" + key + "_%")).hasSize(3);
  }

  @Test
  void refusesADocumentWithoutMeasures() {
    Map<String, String> written = everything.written();

    assertThatExceptionOfType(DraftHasErrors.class)
        .isThrownBy(() -> plans.publish(plans.newKey(), "会议通知\n请准时参加。\n"));
    assertThat(everything.written()).isEqualTo(written);
  }

  @Test
  void publishesAPlanWithoutSections() {
    String key = plans.newKey();
    String document = aPlan(aMeasure(), aMeasure()).document().replaceAll("(?m)^一、.*\n", "");

    plans.publish(key, document);

    Browser browser = new Browser(port);
    browser.signIn("kjj", "duban-2023");
    assertThat(browser.get("/api/plans/" + key).json().at("/sections/0/measures")).hasSize(2);
    assertThat(browser.get("/api/plans/" + key + "/measures/2").status()).isEqualTo(200);
  }

  @Test
  void refusesADocumentThatStatesNoYears() {
    String document = "培育方案\n一、加强培育\n1.建立企业培育库。(牵头单位:市科技局)\n";

    assertThatExceptionOfType(DraftHasErrors.class)
        .isThrownBy(() -> plans.publish(plans.newKey(), document));
  }

  private static String xuzhou() throws IOException {
    return new ClassPathResource("duban/plans/xuzhou-2023/source.txt")
        .getContentAsString(StandardCharsets.UTF_8);
  }

  /** Business keys of running processes whose id is like this. */
  private List<String> businessKeys(String process) {
    return jdbc.sql(
            "select e.business_key_ from act_ru_execution e"
                + " join act_re_procdef d on d.id_ = e.proc_def_id_"
                + " where e.parent_id_ is null and d.key_ like :process")
        .param("process", process)
        .query(String.class)
        .list();
  }

  private int count(String rows) {
    return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
  }
}
