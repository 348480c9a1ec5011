package duban.review;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static duban.testing.ReviewDesk.errors;
import static duban.testing.ReviewDesk.finding;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.planning.MeasureId;
import duban.planning.Plans;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.PlanDesk;
import duban.testing.PlanText.MeasureText;
import duban.testing.ReviewDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.testing.Together;
import duban.work.TaskKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class AmendmentTests {

  private static final String XUZHOU = "xuzhou-2023";
  private static final MeasureText LIBRARY = aMeasure().saying("建立优质企业培育库,实施精准培育。");
  private static final MeasureText LOANS = aMeasure().saying("推动银行机构扩大信用贷款规模,降低融资成本。");
  private static final MeasureText FAIRS = aMeasure().saying("每年组织企业参加国内外重要展会,拓展市场。");
  private static final MeasureText TALENT = aMeasure().saying("引进高层次技术人才,落实住房和子女入学待遇。");

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlanDesk plans;
  @Autowired private Plans published;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private Clock clock;
  private ReviewDesk desk;

  @BeforeEach
  void signIn() {
    desk = ReviewDesk.ofTheOffice(port);
  }

  @Test
  void showsWhatTheAmendedXuzhouPlanAddsChangesAndDropsAndStartsWhatIsNew() throws IOException {
    String source = xuzhou();
    plans.publish(XUZHOU, source);
    String amended =
        source
            .replaceFirst("58\\.建立防范[^\n]*\n", "")
            .replace("简化审批程序", "一律取消审批程序")
            .replaceFirst("(?=\\(牵头单位:市政务办;责任单位:市委宣传部)", "60.组织专精特新企业赴粤港澳大湾区开展供需对接活动。\n\n");

    ObjectNode draft = desk.amendment(XUZHOU, amended);
    JsonNode comparison = comparison(draft);

    assertThat(draft.at("/amends").asText()).isEqualTo(XUZHOU);
    assertThat(comparison.at("/added").findValuesAsText("number")).containsExactly("60");
    assertThat(comparison.at("/dropped").findValuesAsText("number")).containsExactly("58");
    assertThat(comparison.at("/changed").findValuesAsText("number")).containsExactly("56");
    assertThat(comparison.at("/changed/0/changes").findValuesAsText("field"))
        .containsExactly("text");
    assertThat(comparison.at("/same").asInt()).isEqualTo(57);
    assertThat(errors(draft)).isEmpty();

    Answer published = desk.amend(draft, comparison.at("/added/0/id").asText());

    assertThat(published.status()).as(published.body()).isEqualTo(201);
    assertThat(published.json().at("/measures").asInt()).isOne();
    assertThat(count("measure where plan_key = 'xuzhou-2023'")).isEqualTo(60);
    MeasureId added = MeasureId.of(XUZHOU, "60");
    assertThat(staff.unitsWith(added, TaskKind.SIGN_FOR)).containsExactly("xz-zwb");
  }

  @Test
  void takesAMeasureWithAnotherNumberForTheSame() {
    String key = plans.newKey();
    plans.publish(key, aPlan(LIBRARY, LOANS, FAIRS).document());

    JsonNode comparison = comparison(desk.amendment(key, aPlan(TALENT, LIBRARY, FAIRS).document()));

    assertThat(comparison.at("/added").findValuesAsText("number")).containsExactly("1");
    assertThat(comparison.at("/dropped").findValuesAsText("number")).containsExactly("2");
    assertThat(comparison.at("/changed")).isEmpty();
    assertThat(comparison.at("/same").asInt()).isEqualTo(2);
  }

  @Test
  void namesTheUnitsThatCameAndWent() {
    String key = plans.newKey();
    plans.publish(key, aPlan(LIBRARY.with("市财政局"), LOANS).document());

    JsonNode comparison =
        comparison(
            desk.amendment(key, aPlan(LIBRARY.ledBy("市科学技术局").with("市教育局"), LOANS).document()));

    assertThat(comparison.at("/changed")).hasSize(1);
    JsonNode change = comparison.at("/changed/0/changes");
    assertThat(change).hasSize(1);
    assertThat(change.at("/0/field").asText()).isEqualTo("responsible");
    assertThat(change.at("/0/before").asText()).isEqualTo("市财政局");
    assertThat(change.at("/0/after").asText()).isEqualTo("市教育局");
  }

  @Test
  void refusesToStartUnderANumberThatRuns() {
    String key = plans.newKey();
    plans.publish(key, aPlan(LIBRARY, LOANS).document());
    ObjectNode draft = desk.amendment(key, aPlan(TALENT, LIBRARY, LOANS).document());
    JsonNode taken = finding(draft, "number-of-running");

    Answer refused = desk.amend(draft, "m1");
    desk.save(
        draft,
        form ->
            ((ObjectNode) form.at("/plan/measures/0"))
                .put("number", taken.at("/repairs/0/suggested").asText()));
    Answer started = desk.amend(desk.load(draft), "m1");

    assertThat(taken.at("/measure").asText()).isEqualTo("m1");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("measure-number-taken");
    assertThat(refused.json().at("/numbers/0").asText()).isEqualTo("1");
    assertThat(started.status()).as(started.body()).isEqualTo(201);
    assertThat(count("measure where plan_key = '" + key + "'")).isEqualTo(3);
  }

  @Test
  void refusesToAmendAPlanThatIsOverAlsoWhenItEndedMeanwhile() {
    String key = plans.newKey();
    plans.publish(key, aPlan(LIBRARY).document());
    ObjectNode draft = desk.amendment(key, aPlan(LIBRARY, LOANS).document());
    published.windUp(key, clock.instant());

    Answer started = desk.amend(draft, "m2");
    Answer uploaded = desk.uploadAmendment(key, aPlan(LIBRARY, FAIRS).document());

    assertThat(started.problem()).isEqualTo("plan-over");
    assertThat(uploaded.problem()).isEqualTo("plan-over");
    assertThat(count("measure where plan_key = '" + key + "'")).isOne();
    assertThat(desk.load(draft).at("/state").asText()).isEqualTo("OPEN");
  }

  @Test
  void startsOnlyWhatIsChosenAndRecordsTheAmendment() {
    String key = plans.newKey();
    plans.publish(key, aPlan(LIBRARY.with("市财政局")).document());
    ObjectNode draft =
        desk.amendment(key, aPlan(LIBRARY, LOANS.with("市教育局", "市财政局"), FAIRS).document());

    Answer wrong = desk.amend(draft, "m1");
    Answer published = desk.amend(draft, "m2");

    assertThat(wrong.problem()).isEqualTo("form-invalid");
    assertThat(wrong.json().at("/errors/0/field").asText()).isEqualTo("start[0]");
    assertThat(published.json().at("/measures").asInt()).isOne();
    assertThat(
            jdbc.sql(
                    "select ref || ' ' || unit_id from plan_unit where plan_key = :key order by ref")
                .param("key", key)
                .query(String.class)
                .list())
        .containsExactly("u01 xz-kjj", "u02 xz-czj", "u03 xz-jyj");
    assertThat(
            jdbc.sql("select added[1] from plan_amendment where plan_key = :key")
                .param("key", key)
                .query(String.class)
                .list())
        .containsExactly("2");
    assertThat(actions(key)).contains("draft-uploaded", "plan-amended", "amendment-published");
    assertThat(desk.load(draft).at("/planKey").asText()).isEqualTo(key);
    Browser education = new Browser(port);
    education.signIn("jyj");
    assertThat(education.get("/api/plans/" + key + "/measures/2").status()).isEqualTo(200);
  }

  @Test
  void asksForNoReportsOfPeriodsBeforeTheMeasureWasAdded() {
    String key = plans.newKey();
    plans.publish(key, aPlan(LIBRARY).document());
    time.moveTo("2023-08-01T10:00");
    ObjectNode draft = desk.amendment(key, aPlan(LIBRARY, LOANS).document());

    desk.amend(draft, "m2");
    time.moveTo("2023-09-25T10:00");

    assertThat(
            jdbc.sql("select distinct period from progress_report where measure_id = :id")
                .param("id", key + "/2")
                .query(String.class)
                .list())
        .containsExactly("2023-Q3");
  }

  @Test
  void keepsWhatThePlanDecidedOfNames() {
    ObjectNode first = desk.draft(aPlan(LIBRARY.ledBy("市科枝局")).document());
    desk.save(
        first,
        form -> form.withArray("mappings").addObject().put("name", "市科枝局").put("unit", "xz-kjj"));
    String key = desk.publish(desk.load(first)).json().at("/key").asText();

    ObjectNode draft =
        desk.amendment(key, aPlan(LIBRARY.ledBy("市科枝局"), LOANS.ledBy("市科枝局")).document());

    assertThat(errors(draft)).isEmpty();
    assertThat(comparison(draft).at("/changed")).isEmpty();
    assertThat(draft.at("/office/id").asText()).isEqualTo("xz-office");
    assertThat(draft.at("/key").asText()).isEqualTo(key);
  }

  @Test
  void putsAnAddedMeasureUnderItsOwnHeading() {
    String key = plans.newKey();
    plans.publish(key, aPlan(LIBRARY).document());
    String amended =
        aPlan(LIBRARY)
            .document()
            .replace("一、加强企业培育", "一、总体要求有关措施\n1.本条另行印发执行细则。(牵头单位:市财政局)\n二、加强企业培育")
            .replace("1.建立优质", "2.建立优质");
    ObjectNode draft =
        desk.amendment(key, amended + "三、强化人才支撑\n3." + TALENT.text() + "(牵头单位:市科技局)\n");
    JsonNode comparison = comparison(draft);
    assertThat(comparison.at("/same").asInt()).isOne();
    desk.save(draft, form -> ((ObjectNode) form.at("/plan/measures/0")).put("number", "4"));

    Answer published = desk.amend(desk.load(draft), "m1", "m3");

    assertThat(published.status()).as(published.body()).isEqualTo(201);
    JsonNode sections = desk.browser().get("/api/plans/" + key).json().at("/sections");
    assertThat(sections.findValuesAsText("number"))
        .containsExactly("一", "1", "一(修订)", "4", "三", "3");
  }

  @Test
  void startsANumberOnceThatTwoAmendmentsAddAtOnce() {
    String key = plans.newKey();
    plans.publish(key, aPlan(LIBRARY).document());
    ObjectNode one = desk.amendment(key, aPlan(LIBRARY, LOANS).document());
    ObjectNode other = desk.amendment(key, aPlan(LIBRARY, FAIRS).document());
    ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();

    List<Throwable> failures =
        Together.run(
            () -> answers.add(desk.amend(one, "m2").status()),
            () -> answers.add(desk.amend(other, "m2").status()));

    assertThat(failures).isEmpty();
    assertThat(answers).containsExactlyInAnyOrder(201, 409);
    assertThat(count("measure where plan_key = '" + key + "'")).isEqualTo(2);
    assertThat(count("plan_amendment where plan_key = '" + key + "'")).isOne();
  }

  @Test
  void isForRunningPlansAndTheirOffice() {
    String key = plans.newKey();
    plans.publish(key, aPlan(LIBRARY).document());
    ObjectNode unrelated = desk.draft(aPlan(LIBRARY).document());
    Browser stranger = new Browser(port);
    stranger.signIn("kjj");
    byte[] document = aPlan(LIBRARY).document().getBytes(StandardCharsets.UTF_8);

    assertThat(stranger.upload("/api/plans/" + key + "/amendments", "a.txt", document).status())
        .isEqualTo(403);
    assertThat(desk.browser().upload("/api/plans/no-plan/amendments", "a.txt", document).problem())
        .isEqualTo("plan-not-found");
    assertThat(desk.browser().get(ReviewDesk.path(unrelated) + "/comparison").problem())
        .isEqualTo("no-amendment");
  }

  private JsonNode comparison(JsonNode draft) {
    return desk.browser().get(ReviewDesk.path(draft) + "/comparison").json();
  }

  private List<String> actions(String plan) {
    return jdbc.sql("select action from audit_entry where plan_key = :plan order by id")
        .param("plan", plan)
        .query(String.class)
        .list();
  }

  private static String xuzhou() throws IOException {
    return new ClassPathResource("duban/plans/xuzhou-2023/source.txt")
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private int count(String rows) {
    return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
  }
}
