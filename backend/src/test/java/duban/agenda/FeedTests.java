package duban.agenda;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The feed as a calendar program reads it: by its address alone, with another library than ours.
 */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class FeedTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private JdbcClient jdbc;
  private final HttpClient program = HttpClient.newHttpClient();

  @Test
  void tellsAProgramWhatIsDueInTheOfficesTime() throws Exception {
    plans.publish(aMeasure().saying("2023年9月底前,建立企业培育库,实施精准培育。"));
    time.moveTo("2023-06-16");

    HttpResponse<String> answer = read(subscribe(browser("kjj")), null);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
    assertThat(answer.headers().firstValue("Cache-Control"))
        .hasValue("max-age=900, must-revalidate, private");
    Calendar calendar = parse(answer.body());
    calendar.validate();
    VEvent report = event(calendar, "填报进展");
    assertThat(report.getSummary().getValue()).startsWith("填报进展:1 ");
    assertThat(answer.body()).contains("DTSTART;TZID=Asia/Shanghai:20230625T17");
    assertThat(report.getDateTimeStamp()).isNotNull();
    assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
    assertThat(event(calendar, "报送截止").getUid()).isNotEqualTo(report.getUid());
    assertThat(answer.body()).contains("DTSTART;VALUE=DATE:20230930");
    assertThat(answer.body().lines().mapToInt(FeedTests::bytes).max().orElseThrow())
        .isLessThanOrEqualTo(75);
  }

  @Test
  void keepsTheNameOfAnEventWhileSomeOfItIsDone() throws Exception {
    String plan = plans.publish(aPlan(aMeasure(), aMeasure().saying("建设公共服务平台,提供技术服务。")));
    time.moveTo("2023-06-16");
    String address = subscribe(browser("kjj"));
    VEvent both = event(parse(read(address, null).body()), "填报进展");

    staff.complete(MeasureId.of(plan, "1"), TaskKind.REPORT);
    VEvent one = event(parse(read(address, null).body()), "填报进展");

    assertThat(both.getSummary().getValue()).startsWith("填报进展 2 项");
    assertThat(one.getSummary().getValue()).startsWith("填报进展:2 ");
    assertThat(one.getUid()).isEqualTo(both.getUid());
  }

  @Test
  void saysNothingThatAnybodyReported() throws Exception {
    MeasureId measure = plans.publish(aMeasure().with("市财政局"));
    time.moveTo("2023-06-16");
    staff.complete(staff.task(measure, TaskKind.REPORT, "xz-czj"), Answers.report("机密的进展内容。"));

    assertThat(read(subscribe(browser("kjj")), null).body()).doesNotContain("机密的进展内容");
  }

  @Test
  void answersWhatIsUnchangedInOneLine() throws Exception {
    String plan = plans.publish(aPlan(aMeasure(), aMeasure().saying("建设公共服务平台,提供技术服务。")));
    time.moveTo("2023-06-16");
    String address = subscribe(browser("kjj"));
    String tag = read(address, null).headers().firstValue("ETag").orElseThrow();

    assertThat(read(address, tag).statusCode()).isEqualTo(304);
    staff.complete(MeasureId.of(plan, "1"), TaskKind.REPORT);
    assertThat(read(address, tag).statusCode()).isEqualTo(200);
  }

  @Test
  void knowsNoAddressThatIsRenewedRevokedOrMadeUp(CapturedOutput log) throws Exception {
    Browser own = browser("kjj");
    String first = subscribe(own);
    String second = subscribe(own);

    assertThat(read(first, null).statusCode()).isEqualTo(404);
    assertThat(read(second, null).statusCode()).isEqualTo(200);
    assertThat(own.get("/api/agenda/feed").json().at("/readAt").isNull()).isFalse();
    assertThat(own.delete("/api/agenda/feed").status()).isEqualTo(204);
    HttpResponse<String> revoked = read(second, null);
    assertThat(revoked.statusCode()).isEqualTo(404);
    assertThat(read("/feeds/made-up/duban.ics", null).statusCode()).isEqualTo(404);
    assertThat(own.get("/api/agenda/feed").json().at("/since").isNull()).isTrue();
    assertThat(log.getAll()).doesNotContain(token(first)).doesNotContain(token(second));
  }

  @Test
  void keepsNoTokenByWhichOneCouldRead() {
    String address = subscribe(browser("kjj"));

    String kept = jdbc.sql("select token_hash from calendar_feed").query(String.class).single();

    assertThat(kept).hasSize(64).isNotEqualTo(token(address));
    Browser nobody = new Browser(port);
    nobody.get("/api/session");
    assertThat(nobody.post("/api/agenda/feed", List.of()).status()).isEqualTo(401);
  }

  @Test
  void speaksEnglishWhereAsked() throws Exception {
    plans.publish(aMeasure());
    time.moveTo("2023-06-16");

    Calendar calendar = parse(read(subscribe(browser("kjj")) + "?lang=en", null).body());

    assertThat(event(calendar, "Report progress").getSummary().getValue())
        .startsWith("Report progress: 1 ");
  }

  private static int bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String token(String address) {
    return address.split("/")[2];
  }

  private String subscribe(Browser browser) {
    Answer made = browser.post("/api/agenda/feed", List.of());
    assertThat(made.status()).isEqualTo(201);
    return made.json().at("/path").asText();
  }

  private HttpResponse<String> read(String address, String tag) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    if (tag != null) {
      request.header("If-None-Match", tag);
    }
    try {
      return program.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private static Calendar parse(String text) throws Exception {
    return new CalendarBuilder().build(new StringReader(text));
  }

  private static VEvent event(Calendar calendar, String summary) {
    return calendar.<VEvent>getComponents(Component.VEVENT).stream()
        .filter(event -> event.getSummary().getValue().startsWith(summary))
        .findFirst()
        .orElseThrow();
  }

  private Browser browser(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }
}
