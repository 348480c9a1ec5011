package duban.evidence;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class EvidenceTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private EvidenceFiles files;
  @Autowired private JdbcClient jdbc;
  private Browser lead;
  private Browser other;
  private Browser office;
  private MeasureId measure;

  @BeforeEach
  void publish() {
    measure = MeasureId.of(plans.publish(aPlan(aMeasure().with("市财政局", "市教育局"))), "1");
    lead = signedIn("kjj");
    other = signedIn("czj");
    office = signedIn("office");
  }

  @Test
  void keepsAFileWithTheTaskAndFilesItWithTheReport() throws Exception {
    OpenTask task = report("xz-czj");
    byte[] photograph = Samples.turnedPhotograph(1600, 1200);

    JsonNode added = upload(other, task, "..\\现场.jpg", photograph).json();

    assertThat(added.at("/name").asText()).isEqualTo("现场.jpg");
    assertThat(added.at("/preview").asText()).isEqualTo("IMAGE");
    assertThat(added.at("/filedAt").isNull()).isTrue();
    assertThat(other.get(path(task)).json().at("/uploaded")).hasSize(1);
    assertThat(lead.get("/api/evidence/" + id(added)).status()).isEqualTo(404);

    staff.complete(task);

    JsonNode filed = office.get(ofMeasure()).json().at("/filed/0");
    assertThat(filed.at("/unit/id").asText()).isEqualTo("xz-czj");
    assertThat(filed.at("/kind").asText()).isEqualTo("report");
    assertThat(filed.at("/period").asText()).isEqualTo("2023-Q2");
    assertThat(filed.at("/by").asText()).isEqualTo(staff.of(task.unit()).name());
    assertThat(filed.at("/removable").asBoolean()).isFalse();
    assertThat(timeline(office, "evidence").at("/items/0/detail").asText()).isEqualTo("现场.jpg");
  }

  @Test
  void givesBackWhatItWasGivenToTheLastByte() throws Exception {
    OpenTask task = report("xz-czj");
    byte[] large = new byte[3_000_000];
    new Random(1).nextBytes(large);
    byte[] start = Samples.pdf();
    System.arraycopy(start, 0, large, 0, start.length);

    JsonNode added = upload(other, task, "报告.pdf", large).json();

    EvidenceFile kept = files.find(UUID.fromString(id(added))).orElseThrow();
    assertThat(files.content(kept).getContentAsByteArray()).isEqualTo(large);
    assertThat(other.get("/api/evidence/" + kept.id()).header("Content-Length"))
        .isEqualTo("3000000");
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(large);
    assertThat(added.at("/sha256").asText()).isEqualTo(HexFormat.of().formatHex(digest));
    assertThat(added.at("/bytes").asLong()).isEqualTo(large.length);
  }

  @Test
  void servesFilesSoThatNothingInThemRuns() {
    OpenTask task = report("xz-czj");
    String picture = id(upload(other, task, "照片.png", Samples.picture("png", 40, 30)).json());
    String text = id(upload(other, task, "说明.txt", Samples.text("var a = 1;")).json());

    Answer shown = other.get("/api/evidence/" + picture + "?inline=true");
    Answer saved = other.get("/api/evidence/" + text + "?inline=true");
    Answer small = other.get("/api/evidence/" + picture + "/thumbnail");

    assertThat(shown.header("Content-Disposition")).startsWith("inline;");
    assertThat(shown.header("Content-Type")).isEqualTo("image/png");
    assertThat(saved.header("Content-Disposition")).startsWith("attachment;");
    for (Answer answer : List.of(shown, saved, small)) {
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
    assertThat(shown.response().headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox");
    assertThat(small.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(other.get("/api/evidence/" + text + "/thumbnail").status()).isEqualTo(404);
  }

  @Test
  void refusesWhatIsNoEvidenceAndSaysWhy() {
    OpenTask task = report("xz-czj");

    Answer archive = upload(other, task, "照片.jpg", Samples.zip("照片.jpg", "x"));
    Answer empty = upload(other, task, "空.txt", new byte[0]);
    Answer large = upload(other, task, "大.txt", new byte[21 * 1024 * 1024]);

    assertThat(archive.status()).isEqualTo(422);
    assertThat(archive.problem()).isEqualTo("evidence-type-refused");
    assertThat(archive.json().at("/name").asText()).isEqualTo("照片.jpg");
    assertThat(empty.problem()).isEqualTo("evidence-type-refused");
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.problem()).isEqualTo("evidence-too-large");
    assertThat(large.json().at("/megabytes").asInt()).isEqualTo(20);
    assertThat(other.get(path(task)).json().at("/uploaded")).isEmpty();
  }

  @Test
  void takesNoMoreFilesThanATaskMayHave() {
    OpenTask task = report("xz-czj");
    for (int file = 0; file < 20; file++) {
      assertThat(upload(other, task, file + ".txt", Samples.text("好")).status()).isEqualTo(201);
    }

    assertThat(upload(other, task, "多.txt", Samples.text("好")).problem())
        .isEqualTo("too-much-evidence");
  }

  @Test
  void isForTasksInWhichAUnitSaysWhatItDid() {
    report("xz-czj");
    staff.complete(measure, TaskKind.REPORT);
    staff.complete(measure, TaskKind.CONSOLIDATE_REPORT);
    OpenTask review = staff.task(measure, TaskKind.REVIEW_REPORT);

    assertThat(office.get(path(review)).json().at("/taken").asBoolean()).isFalse();
    assertThat(upload(office, review, "x.txt", Samples.text("好")).problem())
        .isEqualTo("evidence-not-taken");
  }

  @Test
  void showsFiledFilesToWhoReadsTheReportAndToNobodyElse() {
    OpenTask task = report("xz-czj");
    String own = id(upload(other, task, "财政.txt", Samples.text("拨款")).json());
    staff.complete(task);
    staff.complete(measure, TaskKind.REPORT);
    OpenTask consolidation = staff.task(measure, TaskKind.CONSOLIDATE_REPORT);
    String common = id(upload(lead, consolidation, "总体.txt", Samples.text("总体")).json());

    assertThat(lead.get(path(consolidation)).json().at("/filed/0/id").asText()).isEqualTo(own);
    staff.complete(consolidation);
    OpenTask review = staff.task(measure, TaskKind.REVIEW_REPORT);
    assertThat(each(office.get(path(review)).json().at("/filed"), "id"))
        .containsExactlyInAnyOrder(own, common);

    Browser colleague = signedIn("jyj");
    Browser stranger = signedIn("swj");
    assertThat(signedIn("leader").get("/api/evidence/" + own).status()).isEqualTo(200);
    assertThat(colleague.get("/api/evidence/" + own).status()).isEqualTo(404);
    assertThat(colleague.get("/api/evidence/" + common).status()).isEqualTo(200);
    assertThat(each(colleague.get(ofMeasure()).json().at("/filed"), "name"))
        .containsExactly("总体.txt");
    for (String path : List.of("/api/evidence/" + common, ofMeasure(), path(task))) {
      assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void letsAUnitTakeBackWhatIsNotFiled() {
    OpenTask task = report("xz-czj");
    String first = id(upload(other, task, "一.txt", Samples.text("一")).json());
    String second = id(upload(other, task, "二.txt", Samples.text("二")).json());

    assertThat(lead.delete("/api/evidence/" + first).status()).isEqualTo(404);
    assertThat(other.delete("/api/evidence/" + first).status()).isEqualTo(204);
    staff.complete(task);

    assertThat(other.delete("/api/evidence/" + second).problem()).isEqualTo("evidence-filed");
    assertThat(each(office.get(ofMeasure()).json().at("/filed"), "name")).containsExactly("二.txt");
    assertThat(journal("evidence-removed")).singleElement().asString().contains("一.txt");
  }

  @Test
  void asksForFilesOnlyWhereTheOfficeDemandsThem() {
    assertThat(other.put(demand(), Map.of("note", "验收报告")).status()).isEqualTo(403);
    assertThat(office.put(demand(), Map.of("note", "验收报告和照片")).status()).isEqualTo(204);
    staff.complete(measure, TaskKind.SIGN_FOR);
    OpenTask task = staff.task(measure, TaskKind.IMPLEMENT, "xz-czj");
    assertThat(other.get(path(task)).json().at("/demand/note").asText()).isEqualTo("验收报告和照片");

    Answer without = complete(other, task);
    upload(other, task, "验收.pdf", Samples.pdf());
    Answer with = complete(other, task);

    assertThat(without.problem()).isEqualTo("evidence-demanded");
    assertThat(without.json().at("/note").asText()).isEqualTo("验收报告和照片");
    assertThat(with.status()).isEqualTo(200);
    office.put(demand(), Collections.singletonMap("note", null));
    assertThat(complete(lead, staff.task(measure, TaskKind.IMPLEMENT, "xz-kjj")).status())
        .isEqualTo(200);
    assertThat(timeline(office, "evidence").at("/items").findValuesAsText("action"))
        .containsExactly("evidence-not-demanded", "evidence-filed", "evidence-wanted");
  }

  @Test
  void removesWhatACutOffLeftBehindSomeDaysLater() {
    OpenTask task = report("xz-czj");
    String id = id(upload(other, task, "迟.txt", Samples.text("迟")).json());

    time.moveTo("2023-07-15");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).isEmpty();
    assertThat(other.get("/api/evidence/" + id).status()).isEqualTo(200);
    assertThat(office.get(ofMeasure()).json().at("/filed")).isEmpty();

    time.moveTo("2023-08-15");
    assertThat(other.get("/api/evidence/" + id).status()).isEqualTo(404);
    assertThat(jdbc.sql("select count(*) from evidence_chunk").query(Integer.class).single())
        .isZero();
  }

  private Answer complete(Browser browser, OpenTask task) {
    return browser.post("/api/tasks/" + task.id() + "/completion", Answers.to(TaskKind.IMPLEMENT));
  }

  private OpenTask report(String unit) {
    time.moveTo("2023-06-16");
    return staff.task(measure, TaskKind.REPORT, unit);
  }

  private JsonNode timeline(Browser browser, String kind) {
    return browser.get("/api/plans/" + measure.plan() + "/measures/1/timeline?kind=" + kind).json();
  }

  private List<String> journal(String action) {
    return jdbc.sql("select detail from audit_entry where action = :action")
        .param("action", action)
        .query(String.class)
        .list();
  }

  private static List<String> each(JsonNode items, String field) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.path(field).asText())
        .toList();
  }

  private String ofMeasure() {
    return "/api/plans/" + measure.plan() + "/measures/1/evidence";
  }

  private String demand() {
    return "/api/plans/" + measure.plan() + "/measures/1/evidence-demand";
  }

  private static String path(OpenTask task) {
    return "/api/tasks/" + task.id() + "/evidence";
  }

  private static String id(JsonNode file) {
    return file.at("/id").asText();
  }

  private static Answer upload(Browser browser, OpenTask task, String name, byte[] content) {
    return browser.upload(path(task), name, content);
  }

  private Browser signedIn(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }
}
