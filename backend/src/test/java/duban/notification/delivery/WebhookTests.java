package duban.notification.delivery;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import duban.notification.Audience;
import duban.notification.Happening;
import duban.notification.NoticeKind;
import duban.notification.Notices;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.PlanDesk;
import duban.testing.Time;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages to a real web server that checks their signature. */
@ApplicationTest
class WebhookTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Time time;
  @Autowired private Notices notices;
  @Autowired private JdbcClient jdbc;
  private final ObjectMapper json = new ObjectMapper();
  private final List<Received> received = new ArrayList<>();
  private volatile int answer = 204;
  private HttpServer messenger;
  private Browser admin;
  private String plan;

  private record Received(String body, String delivery, String timestamp, String signature) {}

  @BeforeEach
  void start() throws IOException {
    messenger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    messenger.createContext("/", this::receive);
    messenger.start();
    admin = new Browser(port);
    admin.signIn("admin");
    plan = plans.publish(aPlan(aMeasure()));
    time.moveTo("2023-03-20T10:00");
  }

  @AfterEach
  void stop() {
    messenger.stop(0);
  }

  @Test
  void signsWhatItSends() throws Exception {
    String secret = register(Map.of("plan", plan), "red-card").at("/secret").asText();

    tell(NoticeKind.RED_CARD);
    time.runJobs();

    assertThat(received).hasSize(1);
    Received message = received.get(0);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    String signed = message.timestamp() + "." + message.body();
    assertThat(message.signature())
        .isEqualTo(
            "v1=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
    JsonNode notice = json.readTree(message.body()).at("/notices/0");
    assertThat(notice.at("/kind").asText()).isEqualTo("red-card");
    assertThat(notice.at("/text/zh").asText()).isEqualTo("红牌：逾期未填报进展");
    assertThat(notice.at("/plan/key").asText()).isEqualTo(plan);
    assertThat(notice.at("/link").asText()).isEqualTo("https://duban.example.cn/plans/" + plan);
    assertThat(notice.at("/at").asText()).startsWith("2023-03-20T10:00");
  }

  @Test
  void showsTheSecretOnce() {
    register(Map.of(), "red-card");

    JsonNode listed = admin.get("/api/operations/webhooks").json();

    assertThat(listed).hasSize(1);
    assertThat(listed.toString()).doesNotContain("secret");
  }

  @Test
  void sendsOnlyWhatWasAskedFor() {
    register(Map.of("unit", "xz-leaders"), "red-card", "waived");
    register(Map.of("plan", plans.publish(aPlan(aMeasure()))), "red-card");

    tell(NoticeKind.RED_CARD);
    tell(NoticeKind.YELLOW_CARD);
    time.runJobs();
    assertThat(received).isEmpty();

    notices.tell(Happening.of(NoticeKind.RED_CARD, plan).to(Audience.leaders()));
    time.runJobs();
    assertThat(received).hasSize(1);
  }

  @Test
  void bundlesWhatIsNotUrgentIntoTheMorning() throws Exception {
    register(Map.of(), "waived");
    tell(NoticeKind.WAIVED);
    tell(NoticeKind.WAIVED);

    time.moveTo("2023-03-21T09:09");
    assertThat(received).isEmpty();
    time.moveTo("2023-03-21T09:11");

    assertThat(received).hasSize(1);
    assertThat(json.readTree(received.get(0).body()).at("/notices")).hasSize(2);
  }

  @Test
  void triesAgainAndGivesUpVisiblyUntilItIsToldToRetry() {
    long id = register(Map.of(), "red-card").at("/webhook/id").asLong();
    answer = 500;
    tell(NoticeKind.RED_CARD);

    time.moveTo("2023-03-20T10:07");
    assertThat(received).hasSize(3);
    assertThat(state().at("/waiting").asInt()).isOne();
    time.moveTo("2023-03-22T17:00");

    assertThat(received).hasSize(8);
    assertThat(received.stream().map(Received::delivery).distinct()).hasSize(1);
    assertThat(state().at("/refused").asInt()).isOne();
    assertThat(state().at("/error").asText()).isEqualTo("HTTP 500");

    answer = 200;
    Answer retried = admin.post("/api/operations/webhooks/" + id + "/retry", Map.of());
    assertThat(retried.json().at("/state/refused").asInt()).isZero();
    assertThat(received).hasSize(9);
  }

  @Test
  void forgetsWhatWaitsForAWebhookThatIsRemoved() {
    long id = register(Map.of(), "red-card", "waived").at("/webhook/id").asLong();
    tell(NoticeKind.RED_CARD);
    tell(NoticeKind.WAIVED);

    assertThat(admin.delete("/api/operations/webhooks/" + id).status()).isEqualTo(204);
    time.moveTo("2023-03-21T12:00");

    assertThat(received).isEmpty();
    assertThat(admin.get("/api/operations/webhooks").json()).isEmpty();
    assertThat(
            jdbc.sql("select action from audit_entry where action like 'webhook%' order by id")
                .query(String.class)
                .list())
        .containsExactly("webhook-added", "webhook-removed");
  }

  @Test
  void isKeptByAdministratorsOnly() {
    Browser office = new Browser(port);
    office.signIn("office");

    assertThat(office.get("/api/operations/webhooks").problem()).isEqualTo("administrator-only");
    assertThat(office.post("/api/operations/webhooks", form(Map.of(), "red-card")).status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org",
        "https://",
        "nonsense",
        "https://user:word@example.org",
        "http://93.184.215.14/unencrypted"
      })
  void refusesAddressesThatAreNone(String url) {
    Map<String, Object> form = form(Map.of("url", url), "red-card");

    assertThat(admin.post("/api/operations/webhooks", form).problem()).isEqualTo("webhook-refused");
  }

  private void tell(NoticeKind kind) {
    notices.tell(Happening.of(kind, plan).saying("task", "report").to(Audience.office()));
  }

  private JsonNode register(Map<String, Object> more, String... kinds) {
    Answer created = admin.post("/api/operations/webhooks", form(more, kinds));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    return created.json();
  }

  private Map<String, Object> form(Map<String, Object> more, String... kinds) {
    Map<String, Object> form = new HashMap<>();
    form.put("name", "群机器人");
    form.put("url", "http://localhost:" + messenger.getAddress().getPort() + "/hook");
    form.put("kinds", List.of(kinds));
    form.putAll(more);
    return form;
  }

  private JsonNode state() {
    return admin.get("/api/operations/webhooks").json().at("/0/state");
  }

  private void receive(HttpExchange exchange) throws IOException {
    received.add(
        new Received(
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
            exchange.getRequestHeaders().getFirst("Duban-Delivery"),
            exchange.getRequestHeaders().getFirst("Duban-Timestamp"),
            exchange.getRequestHeaders().getFirst("Duban-Signature")));
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }
}
