package duban.review;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static duban.testing.ReviewDesk.errors;
import static duban.testing.ReviewDesk.find;
import static duban.testing.ReviewDesk.finding;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.testing.ApplicationTest;
import duban.testing.Browser.Answer;
import duban.testing.ReviewDesk;
import duban.testing.Together;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class DraftPublicationTests {

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  private ReviewDesk desk;

  @BeforeEach
  void signIn() {
    desk = ReviewDesk.ofTheOffice(port);
  }

  @ParameterizedTest
  @CsvSource({
    "xuzhou-2023, 59",
    "tongling-2018, 30",
    "haiyan-2022, 19",
    "gansu-2023, 25",
    "jiangmen-2024, 11"
  })
  void takesEachSamplePlanFromItsDocumentToItsFirstTasks(String key, int measures)
      throws IOException {
    ObjectNode draft = desk.draft(source(key));
    assertThat(desk.save(draft, form -> {}).status()).isEqualTo(200);
    draft = desk.load(draft);
    draft = desk.registerAll(draft);
    assertThat(errors(draft)).isSubsetOf("no-office");
    draft =
        (ObjectNode)
            desk.save(draft, form -> form.put("key", key).put("office", "xz-office")).json();

    Answer published = desk.publish(draft);

    assertThat(published.status()).as(published.body()).isEqualTo(201);
    assertThat(published.json().at("/measures").asInt()).isEqualTo(measures);
    assertThat(count("work_task where kind = 'sign-for' and plan_key = '" + key + "'"))
        .isGreaterThanOrEqualTo(measures);
    assertThat(desk.load(draft).at("/planKey").asText()).isEqualTo(key);
  }

  @Test
  void isRefusedWhileErrorsAreOpen() {
    JsonNode draft = desk.draft(aPlan(aMeasure().with("市海洋局", "市渔业局")).document());

    Answer refused = desk.publish(draft);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("draft-has-errors");
    assertThat(refused.json().at("/count").asInt()).isOne();
    assertThat(refused.json().at("/messages/0").asText()).contains("市海洋局、市渔业局2个单位");
    assertThat(finding(draft, "units-not-registered").at("/repairs/0/units")).hasSize(2);
    assertThat(count("plan")).isZero();
    assertThat(count("act_ru_execution")).isZero();
  }

  @Test
  void keepsTheReviewAsARecordThatNobodyChanges() {
    ObjectNode draft = desk.draft(aPlan(aMeasure()).document());

    Answer published = desk.publish(draft);

    String key = draft.at("/key").asText();
    ObjectNode kept = desk.load(draft);
    assertThat(published.json().at("/key").asText()).isEqualTo(key);
    assertThat(kept.at("/state").asText()).isEqualTo("PUBLISHED");
    assertThat(kept.at("/planKey").asText()).isEqualTo(key);
    assertThat(errors(kept)).isEmpty();
    assertThat(kept.at("/publishable").asBoolean()).isFalse();
    assertThat(desk.save(draft, form -> {}).problem()).isEqualTo("draft-published");
    assertThat(desk.publish(draft).problem()).isEqualTo("draft-published");
    assertThat(desk.browser().delete(ReviewDesk.path(draft)).status()).isEqualTo(409);
    assertThat(
            jdbc.sql("select action from audit_entry where actor = 'office' order by id")
                .query(String.class)
                .list())
        .containsExactly("draft-uploaded", "plan-published", "draft-published");
  }

  @Test
  void letsTheFirstUnitLeadWhereTheOptionIsOnAndNobodyIsSaidTo() {
    String document = aPlan(aMeasure()).document().replace("牵头单位:市科技局", "责任单位:市财政局、市科技局");
    ObjectNode on = rekeyed(desk.draft(document), "first-leads", true);
    ObjectNode off = rekeyed(desk.draft(document), "nobody-leads", false);

    assertThat(desk.publish(on).status()).isEqualTo(201);
    assertThat(desk.publish(off).status()).isEqualTo(201);

    assertThat(roles("first-leads/1")).containsExactly("xz-czj LEAD", "xz-kjj RESPONSIBLE");
    assertThat(roles("nobody-leads/1")).containsExactly("xz-czj RESPONSIBLE", "xz-kjj RESPONSIBLE");
  }

  @Test
  void givesTheWorkToTheUnitThatAPersonChose() {
    ObjectNode draft = desk.draft(aPlan(aMeasure().ledBy("市科枝局")).document());
    desk.save(
        draft,
        form -> form.withArray("mappings").addObject().put("name", "市科枝局").put("unit", "xz-kjj"));

    assertThat(desk.publish(desk.load(draft)).status()).isEqualTo(201);

    assertThat(roles(draft.at("/key").asText() + "/1")).containsExactly("xz-kjj LEAD");
  }

  @Test
  void runsWhatThePersonMadeOfTheReading() {
    ObjectNode draft = desk.draft(aPlan(aMeasure(), aMeasure()).document());
    desk.save(
        draft,
        form -> {
          ArrayNode measures = (ArrayNode) form.at("/plan/measures");
          measures.remove(0);
          ObjectNode left = (ObjectNode) measures.get(0);
          left.put("number", "2.5").put("title", "另立新题").put("deadline", "2024-06-30");
          ObjectNode item = (ObjectNode) left.at("/items/0");
          item.putArray("lead").add("市财政局");
        });

    assertThat(desk.publish(desk.load(draft)).json().at("/measures").asInt()).isOne();

    String key = draft.at("/key").asText();
    assertThat(
            jdbc.sql("select number || title || deadline from measure where plan_key = :key")
                .param("key", key)
                .query(String.class)
                .list())
        .containsExactly("2.5另立新题2024-06-30");
    assertThat(roles(key + "/2.5")).containsExactly("xz-czj LEAD");
  }

  @Test
  void givesEachPlaceItsOwnUnits() {
    ObjectNode draft = desk.draft(aPlan(aMeasure().with("各旗县人民政府")).of("乌海市").document());
    assertThat(errors(draft)).contains("no-office", "units-not-registered");
    assertThat(find(draft.at("/units"), "name", "市科技局").at("/unit").isNull()).isTrue();

    ObjectNode registered = desk.registerAll(draft);

    JsonNode science = find(registered.at("/units"), "name", "市科技局").at("/unit");
    assertThat(science.at("/territory").asText()).isEqualTo("乌海市");
    assertThat(science.at("/id").asText()).isNotEqualTo("xz-kjj");
    assertThat(finding(registered, "group-empty").at("/level").asText()).isEqualTo("WARNING");
    assertThat(registered.at("/publishable").asBoolean()).isTrue();
    assertThat(registered.at("/office/name").asText()).startsWith("乌海市");
    assertThat(units("query=" + encode("市科技局"))).contains("徐州市", "乌海市");
    assertThat(units("territory=" + encode("乌海市"))).containsOnly("乌海市");
    assertThat(desk.publish(registered).status()).isEqualTo(201);
    assertThat(roles(draft.at("/key").asText() + "/1"))
        .first()
        .isEqualTo(science.at("/id").asText() + " LEAD");
  }

  @Test
  void needsNoRegisteredLeadingGroup() {
    String document = aPlan(aMeasure()).document().replace("促进中小企业", "推动民营经济");
    ObjectNode draft = desk.draft(document);
    assertThat(draft.at("/plan/leadingOffice").asText()).contains("民营经济");
    assertThat(errors(draft)).containsExactly("no-office");
    desk.save(draft, form -> form.put("office", "xz-office"));

    assertThat(desk.publish(desk.load(draft)).status()).isEqualTo(201);

    assertThat(count("plan where office_unit = 'xz-office' and leaders_unit = 'xz-office'"))
        .isOne();
  }

  @Test
  void registersOnlyWhatThePlanNames() {
    ObjectNode draft = desk.draft(aPlan(aMeasure()).document());

    Answer stranger = desk.register(draft, "市体育局");
    desk.save(draft, form -> ((ObjectNode) form.at("/plan")).putNull("jurisdiction"));
    ObjectNode nowhere = desk.load(draft);

    assertThat(stranger.problem()).isEqualTo("form-invalid");
    assertThat(stranger.json().at("/errors/0/field").asText()).isEqualTo("names[0]");
    assertThat(errors(nowhere)).containsExactly("no-territory");
    assertThat(desk.register(nowhere, "市科技局").problem()).isEqualTo("territory-unknown");
  }

  @Test
  void runsADraftOnceThatTwoPeoplePublishAtOnce() {
    ObjectNode draft = desk.draft(aPlan(aMeasure(), aMeasure()).document());
    ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
    Runnable publishing = () -> answers.add(desk.publish(draft).status());

    List<Throwable> failures = Together.run(publishing, publishing);

    assertThat(failures).isEmpty();
    assertThat(answers).containsExactlyInAnyOrder(201, 409);
    assertThat(count("work_task where kind = 'sign-for'")).isEqualTo(2);
  }

  @Test
  void refusesAKeyThatAPlanHas() {
    ObjectNode first = rekeyed(desk.draft(aPlan(aMeasure()).document()), "same-key", true);
    ObjectNode second = rekeyed(desk.draft(aPlan(aMeasure()).document()), "same-key", true);
    assertThat(errors(second)).isEmpty();

    desk.publish(first);

    assertThat(desk.publish(second).problem()).isEqualTo("draft-has-errors");
    assertThat(errors(desk.load(second))).containsExactly("key-taken");
  }

  private List<String> units(String query) {
    return desk.browser().get("/api/units?" + query).json().findValuesAsText("territory");
  }

  private static String encode(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private ObjectNode rekeyed(ObjectNode draft, String key, boolean firstListedLeads) {
    return (ObjectNode)
        desk.save(draft, form -> form.put("key", key).put("firstListedLeads", firstListedLeads))
            .json();
  }

  private List<String> roles(String measure) {
    return jdbc.sql(
            "select unit_id || ' ' || role from measure_unit where measure_id = :id order by position")
        .param("id", measure)
        .query(String.class)
        .list();
  }

  private static String source(String key) throws IOException {
    return new ClassPathResource("duban/plans/" + key + "/source.txt")
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private int count(String rows) {
    return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
  }
}
