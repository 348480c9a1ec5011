package duban.planning;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duban.organisation.Actor;
import duban.organisation.People;
import duban.plan.Reading;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.Everything;
import duban.testing.PlanDesk;
import duban.testing.PlanText;
import duban.testing.Sabotage;
import duban.testing.Together;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class PublishingTests {

  private static final String XUZHOU = "xuzhou-2023";

  @LocalServerPort private int port;
  @Autowired private Publishing publishing;
  @Autowired private People people;
  @Autowired private PlanDesk plans;
  @Autowired private Sabotage sabotage;
  @Autowired private Everything everything;
  @Autowired private JdbcClient jdbc;
  private Actor office;

  @BeforeEach
  void signIn() {
    office = people.actor("office").orElseThrow();
  }

  @Test
  void startsOneProcessForEachMeasureOfXuzhousPlan() throws IOException {
    Reading reading = publishing.publish(XUZHOU, xuzhou(), office);

    assertThat(reading.plan().measures()).hasSize(59);
    assertThat(businessKeys("Measure_" + XUZHOU + "_%"))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 59).mapToObj(n -> XUZHOU + "/" + n).toList());
    assertThat(businessKeys("period-report")).containsExactly(XUZHOU);
    assertThat(count("act_re_deployment where name_ = '" + XUZHOU + "'")).isOne();
    assertThat(count("measure where plan_key = '" + XUZHOU + "'")).isEqualTo(59);
    assertThat(count("audit_entry where action = 'plan-published' and actor = 'office'"))
        .isEqualTo(59);
    assertThat(count("work_task where kind = 'sign-for'")).isEqualTo(59);

    Map<String, String> written = everything.written();
    assertThatExceptionOfType(PlanAlreadyPublished.class)
        .isThrownBy(() -> publishing.publish(XUZHOU, xuzhou(), office));
    assertThat(everything.written()).isEqualTo(written);
  }

  @Test
  void asksAUnitOnceThatAMeasureCallsByTwoNames() {
    String key = plans.newKey();
    String document = aPlan(aMeasure().ledBy("市科技局").with("市科学技术局", "市财政局")).document();

    publishing.publish(key, document, office);

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
        Together.run(
            () -> publishing.publish(key, document, office),
            () -> publishing.publish(key, document, office));

    assertThat(failures).hasSize(1).first().isInstanceOf(PlanAlreadyPublished.class);
    assertThat(businessKeys("Measure_" + key + "_%"))
        .containsExactlyInAnyOrder(key + "/1", key + "/2");
  }

  @Test
  void writesNothingWhenAUnitIsNotRegistered() {
    Map<String, String> written = everything.written();

    assertThatExceptionOfType(UnitsNotRegistered.class)
        .isThrownBy(
            () ->
                publishing.publish(
                    plans.newKey(),
                    aPlan(aMeasure(), aMeasure().with("市财政局", "市海洋局")).document(),
                    office))
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
        .isThrownBy(() -> publishing.publish(key, document, office))
        .withStackTraceContaining(Sabotage.Failure.class.getName());

    assertThat(everything.written()).isEqualTo(written);
    sabotage.stop();
    publishing.publish(key, document, office);
    assertThat(businessKeys("Measure_" + key + "_%")).hasSize(3);
  }

  @Test
  void refusesADocumentWithoutMeasures() {
    Map<String, String> written = everything.written();

    assertThatExceptionOfType(PlanUnreadable.class)
        .isThrownBy(() -> publishing.publish(plans.newKey(), "会议通知\n请准时参加。\n", office));
    assertThat(everything.written()).isEqualTo(written);
  }

  @Test
  void publishesAPlanWithoutSections() {
    String key = plans.newKey();
    String document = aPlan(aMeasure(), aMeasure()).document().replaceAll("(?m)^一、.*\n", "");

    publishing.publish(key, document, office);

    Browser browser = new Browser(port);
    browser.signIn("kjj", "duban-2023");
    assertThat(browser.get("/api/plans/" + key).json().at("/sections/0/measures")).hasSize(2);
    assertThat(browser.get("/api/plans/" + key + "/measures/2").status()).isEqualTo(200);
  }

  @Test
  void refusesADocumentThatStatesNoYears() {
    String document = "培育方案\n一、加强培育\n1.建立企业培育库。(牵头单位:市科技局)\n";

    assertThatExceptionOfType(PlanUnreadable.class)
        .isThrownBy(() -> publishing.publish(plans.newKey(), document, office));
  }

  @Test
  void publishesOverHttpForTheOfficeOnly() {
    Map<String, String> plan =
        Map.of(
            "key", plans.newKey(), "document", aPlan(aMeasure().with(PlanText.PARKS)).document());
    Browser browser = new Browser(port);
    browser.signIn("kjj", "duban-2023");
    assertThat(browser.post("/api/plans", plan).problem()).isEqualTo("office-only");
    browser.signIn("office", "duban-2023");

    Answer first = browser.post("/api/plans", plan);
    Answer second = browser.post("/api/plans", plan);

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().at("/measures").asInt()).isOne();
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.problem()).isEqualTo("plan-already-published");
  }

  @Test
  void tellsOverHttpWhatIsWrongWithADocument() {
    Browser browser = new Browser(port);
    browser.signIn("office", "duban-2023");
    String strange = aPlan(aMeasure().with("市海洋局")).document();

    Answer unread = browser.post("/api/plans", Map.of("key", "a-plan", "document", "会议通知"));
    Answer unregistered = browser.post("/api/plans", Map.of("key", "a-plan", "document", strange));
    Answer badKey = browser.post("/api/plans", Map.of("key", "A plan", "document", strange));

    assertThat(unread.status()).isEqualTo(422);
    assertThat(unread.problem()).isEqualTo("plan-unreadable");
    assertThat(unread.json().at("/findings")).isNotEmpty();
    assertThat(unregistered.problem()).isEqualTo("units-not-registered");
    assertThat(unregistered.json().at("/units/0").asText()).isEqualTo("市海洋局");
    assertThat(badKey.problem()).isEqualTo("form-invalid");
    assertThat(badKey.json().at("/errors/0/field").asText()).isEqualTo("key");
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
