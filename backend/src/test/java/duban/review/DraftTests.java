package duban.review;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static duban.testing.ReviewDesk.find;
import static duban.testing.ReviewDesk.finding;
import static duban.testing.ReviewDesk.first;
import static duban.testing.ReviewDesk.form;
import static duban.testing.ReviewDesk.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.PlanText;
import duban.testing.ReviewDesk;
import duban.testing.Together;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class DraftTests {

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  private ReviewDesk desk;
  private Browser office;

  @BeforeEach
  void signIn() {
    desk = ReviewDesk.ofTheOffice(port);
    office = desk.browser();
  }

  @Test
  void showsWhatWasReadInADocumentBesideItsText() {
    String document = aPlan(aMeasure().with("市财政局"), aMeasure()).document();

    Answer answer = desk.upload(document);

    JsonNode draft = answer.json();
    assertThat(answer.status()).isEqualTo(201);
    assertThat(draft.at("/state").asText()).isEqualTo("OPEN");
    assertThat(draft.at("/key").asText()).isEqualTo("plan-2023-1");
    assertThat(draft.at("/fileName").asText()).isEqualTo("方案.txt");
    assertThat(draft.at("/plan/title").asText()).isEqualTo("徐州市企业培育行动方案(2023-2025年)");
    assertThat(draft.at("/plan/jurisdiction/name").asText()).isEqualTo("徐州市");
    assertThat(draft.at("/plan/measures")).hasSize(2);
    assertThat(draft.at("/plan/measures/0/id").asText()).isEqualTo("m1");
    assertThat(draft.at("/office/id").asText()).isEqualTo("xz-office");
    assertThat(draft.at("/publishable").asBoolean()).isTrue();
    JsonNode number = find(draft.at("/highlights"), "kind", "number");
    assertThat(number.at("/origins/0").asText()).isEqualTo("m1");
    int offset = number.at("/offset").asInt();
    assertThat(draft.at("/text").asText().substring(offset)).startsWith("1.");
    JsonNode finance = find(draft.at("/units"), "name", "市财政局");
    assertThat(finance.at("/unit/id").asText()).isEqualTo("xz-czj");
    assertThat(finance.at("/unit/territory").asText()).isEqualTo("徐州市");
  }

  @Test
  void isThereWhenAPersonComesBack() {
    JsonNode uploaded = desk.upload(aPlan(aMeasure()).document()).json();

    JsonNode found = office.get(path(uploaded)).json();
    JsonNode listed = office.get("/api/drafts").json();

    assertThat(found).isEqualTo(uploaded);
    assertThat(listed).hasSize(1);
    assertThat(listed.at("/0/id")).isEqualTo(uploaded.at("/id"));
    assertThat(listed.at("/0/measures").asInt()).isOne();
    assertThat(listed.at("/0/updatedBy").asText()).isEqualTo("周文涛");
  }

  @Test
  void keepsTheFileAsItWasUploaded() {
    byte[] file = aPlan(aMeasure()).document().getBytes(StandardCharsets.UTF_8);
    JsonNode uploaded = office.upload("/api/drafts", "方案.txt", file).json();

    Answer kept = office.get(path(uploaded) + "/document");

    assertThat(kept.body()).isEqualTo(new String(file, StandardCharsets.UTF_8));
    assertThat(kept.header("Content-Disposition")).startsWith("attachment");
  }

  @Test
  void findsUnitsThatTheRegisterDoesNotHave() {
    JsonNode draft = desk.upload(aPlan(aMeasure().with("市海洋局", "市财证局")).document()).json();

    JsonNode strange = finding(draft, "unit-not-registered");
    JsonNode misprint = finding(draft, "unit-misprinted");

    assertThat(draft.at("/publishable").asBoolean()).isFalse();
    assertThat(strange.at("/unit").asText()).isEqualTo("市海洋局");
    assertThat(strange.at("/level").asText()).isEqualTo("ERROR");
    assertThat(strange.at("/settleable").asBoolean()).isFalse();
    assertThat(strange.at("/repairs/1/kind").asText()).isEqualTo("register-unit");
    assertThat(misprint.at("/unit").asText()).isEqualTo("市财证局");
    assertThat(misprint.at("/message").asText()).contains("市财政局");
    assertThat(misprint.at("/repairs/0/candidates/0/id").asText()).isEqualTo("xz-czj");
  }

  @Test
  void forgetsAFindingWhenThePlanIsPutRight() {
    ObjectNode draft = desk.draft(aPlan(aMeasure().with("市财证局")).document());
    ObjectNode form = form(draft);
    form.withArray("mappings").addObject().put("name", "市财证局").put("unit", "xz-czj");

    JsonNode saved = office.put(path(draft), form).json();

    assertThat(saved.at("/version").asInt()).isEqualTo(2);
    assertThat(finding(saved, "unit-misprinted").isMissingNode()).isTrue();
    assertThat(find(saved.at("/units"), "name", "市财证局").at("/mappedByHand").asBoolean()).isTrue();
    assertThat(saved.at("/publishable").asBoolean()).isTrue();
  }

  @Test
  void takesMeasuresApartAndKeepsWhereTheyComeFrom() {
    ObjectNode draft = desk.draft(aPlan(aMeasure(), aMeasure()).document());
    ObjectNode form = form(draft);
    ArrayNode measures = (ArrayNode) form.at("/plan/measures");
    ObjectNode part = measures.get(0).deepCopy();
    part.put("id", "m1-2").put("number", "");
    measures.insert(1, part);

    JsonNode split = office.put(path(draft), form).json();
    JsonNode unnumbered = finding(split, "measure-without-number");

    assertThat(split.at("/plan/measures")).hasSize(3);
    assertThat(split.at("/publishable").asBoolean()).isFalse();
    assertThat(unnumbered.at("/measure").asText()).isEqualTo("m1-2");
    assertThat(unnumbered.at("/place/length").asInt()).isPositive();
    assertThat(unnumbered.at("/repairs/0/suggested").asText()).isEqualTo("1.1");
  }

  @Test
  void asksForAnotherNumberWhereTwoMeasuresHaveOne() {
    String document = aPlan(aMeasure(), aMeasure()).document().replace("\n2.", "\n1.");
    ObjectNode draft = desk.draft(document);
    JsonNode repeated = finding(draft, "number-repeated");

    JsonNode saved = desk.save(draft, form -> {}).json();

    assertThat(repeated.at("/measure").asText()).isEqualTo("m2");
    assertThat(repeated.at("/repairs/0/suggested").asText()).isEqualTo("1.1.1");
    assertThat(saved.at("/version").asInt()).isEqualTo(2);
    assertThat(saved.at("/publishable").asBoolean()).isFalse();
  }

  @Test
  void keepsWhatAPersonHasSettled() {
    ObjectNode draft = desk.draft(aPlan(aMeasure()).document().replace("2023年3月19日\n", ""));
    JsonNode doubt = first(draft.at("/findings"), it -> it.at("/settleable").asBoolean());
    ObjectNode form = form(draft);
    form.withArray("settled").add(doubt.at("/id").asText());

    JsonNode saved = office.put(path(draft), form).json();

    assertThat(
            find(saved.at("/findings"), "id", doubt.at("/id").asText()).at("/settled").asBoolean())
        .isTrue();
  }

  @Test
  void refusesToOverwriteWhatSomebodyElseHasWritten() {
    ObjectNode draft = desk.draft(aPlan(aMeasure()).document());
    ObjectNode form = form(draft);
    form.put("firstListedLeads", false);
    assertThat(office.put(path(draft), form).status()).isEqualTo(200);

    Answer late = office.put(path(draft), form);

    assertThat(late.status()).isEqualTo(409);
    assertThat(late.problem()).isEqualTo("draft-changed");
    assertThat(late.json().at("/by").asText()).isEqualTo("周文涛");
    assertThat(late.json().at("/version").asInt()).isEqualTo(2);
    assertThat(late.json().at("/at").asText()).startsWith("2023-03-20T09:00");
  }

  @Test
  void letsOneOfManySaveAVersion() {
    ObjectNode draft = desk.draft(aPlan(aMeasure()).document());
    ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
    Runnable saving = () -> answers.add(office.put(path(draft), form(draft)).status());

    List<Throwable> failures = Together.run(saving, saving, saving, saving);

    assertThat(failures).isEmpty();
    assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
    assertThat(office.get(path(draft)).json().at("/version").asInt()).isEqualTo(2);
  }

  @Test
  void namesEveryFieldThatIsNonsense() {
    ObjectNode draft = desk.draft(aPlan(aMeasure(), aMeasure()).document());
    ObjectNode form = form(draft);
    form.put("key", "A plan");
    ((ObjectNode) form.at("/plan/measures/1")).put("number", "first");
    ((ArrayNode) form.at("/plan/measures/0/items/0/lead")).add(" ");
    ObjectNode strange = form(draft);
    ((ArrayNode) strange.at("/plan/measures/0/origins")).add("m99");
    strange.withArray("mappings").addObject().put("name", "市财政局").put("unit", "nobody");
    ObjectNode dated = form(draft);
    ((ObjectNode) dated.at("/plan/measures/0")).put("deadline", "2023-02-31");

    assertThat(faults(office.put(path(draft), form)))
        .containsExactlyInAnyOrder(
            "key", "plan.measures[1].number", "plan.measures[0].items[0].lead[1]");
    assertThat(faults(office.put(path(draft), strange)))
        .containsExactlyInAnyOrder("plan.measures[0].origins", "mappings[0].unit");
    assertThat(faults(office.put(path(draft), dated))).containsExactly("plan.measures[0].deadline");
    assertThat(office.get(path(draft)).json().at("/version").asInt()).isOne();
  }

  @Test
  void makesADraftOfADocumentInWhichNothingIsFound() {
    JsonNode draft = desk.upload("会议通知\n请准时参加。\n").json();

    assertThat(draft.at("/plan/measures")).isEmpty();
    assertThat(finding(draft, "nothing-found").at("/level").asText()).isEqualTo("ERROR");
    assertThat(draft.at("/publishable").asBoolean()).isFalse();
  }

  @Test
  void refusesFilesThatHoldNoText() {
    Answer empty = office.upload("/api/drafts", "空.txt", new byte[0]);
    Answer strange =
        office.upload("/api/drafts", "坏.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
    Answer large = office.upload("/api/drafts", "大.txt", new byte[21 * 1024 * 1024]);

    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.problem()).isEqualTo("document-unreadable");
    assertThat(empty.json().at("/kind").asText()).isEqualTo("empty");
    assertThat(strange.json().at("/kind").asText()).isEqualTo("damaged");
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.problem()).isEqualTo("document-too-large");
    assertThat(office.get("/api/drafts").json()).isEmpty();
  }

  @Test
  void isForTheOfficeOnly() {
    JsonNode draft = desk.upload(aPlan(aMeasure()).document()).json();
    for (String other : List.of("kjj", "leader")) {
      Browser stranger = new Browser(port);
      stranger.signIn(other);
      assertThat(stranger.get("/api/drafts").status()).isEqualTo(403);
      assertThat(stranger.get(path(draft)).problem()).isEqualTo("office-only");
      assertThat(stranger.delete(path(draft)).status()).isEqualTo(403);
      assertThat(stranger.upload("/api/drafts", "a.txt", new byte[] {65}).status()).isEqualTo(403);
      assertThat(stranger.get("/api/units").json()).isEmpty();
    }
  }

  @Test
  void goesAwayWhenItIsDeletedAndLeavesARecord() {
    JsonNode draft = desk.upload(aPlan(aMeasure()).document()).json();

    assertThat(office.delete(path(draft)).status()).isEqualTo(204);

    assertThat(office.get(path(draft)).problem()).isEqualTo("draft-not-found");
    assertThat(office.delete(path(draft)).status()).isEqualTo(404);
    assertThat(jdbc.sql("select count(*) from plan_draft_file").query(Integer.class).single())
        .isZero();
    assertThat(jdbc.sql("select action from audit_entry order by id").query(String.class).list())
        .containsExactly("draft-uploaded", "draft-deleted");
  }

  @Test
  void previewsTheProcessOfAMeasure() {
    ObjectNode draft =
        desk.draft(aPlan(aMeasure().with("市财政局", PlanText.PARKS), aMeasure()).document());

    Answer model = office.get(path(draft) + "/measures/m1/model");
    ObjectNode form = form(draft);
    ((ObjectNode) form.at("/plan/measures/0")).put("number", "");
    office.put(path(draft), form);

    assertThat(model.status()).isEqualTo(200);
    assertThat(model.body()).contains("Measure_plan-2023-1_1", "市财政局", "Lane_office");
    assertThat(office.get(path(draft) + "/measures/m1/model").problem())
        .isEqualTo("measure-incomplete");
    assertThat(office.get(path(draft) + "/measures/m7/model").status()).isEqualTo(404);
  }

  private static List<String> faults(Answer answer) {
    assertThat(answer.problem()).isEqualTo("form-invalid");
    return answer.json().at("/errors").findValuesAsText("field");
  }
}
