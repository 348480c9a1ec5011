package duban.notification.delivery;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import duban.notification.Audience;
import duban.notification.Happening;
import duban.notification.NoticeKind;
import duban.notification.Notices;
import duban.planning.MeasureId;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail through a real SMTP server, with the clock moved over nights and holidays. */
@ApplicationTest
class MailTests {

  private static final String KJJ = "wang@kjj.example.cn";
  private static final String OFFICE = "zhou@office.example.cn";

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private Notices notices;
  @Autowired private Deliveries deliveries;
  @Autowired private JavaMailSenderImpl smtp;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  private GreenMail server;
  private Browser admin;

  @BeforeEach
  void start() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    smtp.setPort(server.getSmtp().getPort());
    wish("kjj", KJJ, true, true, "ZH");
    admin = new Browser(port);
    admin.signIn("admin");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void sendsOneMailInTheMorningWithAllSinceTheLast() throws Exception {
    String plan = plans.publish(aPlan(aMeasure(), aMeasure()));

    time.moveTo("2023-03-20T09:09");
    assertThat(mails()).isEmpty();
    time.moveTo("2023-03-20T18:00");

    assertThat(mails()).hasSize(1);
    MimeMessage mail = mails().get(0);
    assertThat(mail.getSubject()).isEqualTo("【督办】3月20日消息2条");
    assertThat(mail.getAllRecipients()[0]).hasToString(KJJ);
    assertThat(text(mail))
        .contains("王晓岚", "企业培育行动方案", "第1项", "第2项", "签收并制定落实计划", "3月21日前完成")
        .contains("您在市科技局工作，第1项措施由贵单位牵头。")
        .contains("https://duban.example.cn/tasks/", "https://duban.example.cn/notices");
    assertThat(html(mail)).contains("<html lang=\"zh-CN\">", "第2项").doesNotContain("<img", "src=");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");

    // reminders of the next morning, made at nine, and nothing of what was told already
    time.moveTo("2023-03-21T10:00");
    assertThat(mails()).hasSize(2);
    assertThat(text(mails().get(1))).contains("将于3月21日到期").doesNotContain("新任务");
    assertThat(plan).isNotEmpty();
  }

  @Test
  void waitsOverTheSpringFestivalAndItsMakeUpDays() {
    wish("office", OFFICE, true, true, "ZH");
    String plan = plans.publish(aPlan(aMeasure()));
    // from Saturday 10 to 17 February 2024 nobody works, on Sunday the 18th everybody does
    time.moveTo("2024-02-09T17:40");
    int before = mails().size();
    notices.tell(Happening.of(NoticeKind.WAIVED, plan).saying("text", "节前").to(Audience.office()));
    notices.tell(
        Happening.of(NoticeKind.INTERVIEW, plan).saying("text", "节前约谈").to(Audience.office()));

    time.moveTo("2024-02-18T09:00");
    assertThat(mails()).hasSize(before);

    time.moveTo("2024-02-18T09:30");
    List<MimeMessage> morning = mails(OFFICE);
    assertThat(text(morning.get(morning.size() - 1))).contains("节前", "节前约谈");
    assertNobodyWasDisturbed();
  }

  @Test
  void sendsWhatIsUrgentAtOnceButNeverAtNight() {
    wish("office", OFFICE, true, true, "ZH");
    String plan = plans.publish(aPlan(aMeasure()));
    time.moveTo("2023-03-21T14:00");
    int before = mails(OFFICE).size();
    Happening card = Happening.of(NoticeKind.RED_CARD, plan).saying("task", "report");

    notices.tell(card.to(Audience.office()));
    time.runJobs();
    assertThat(mails(OFFICE)).hasSize(before + 1);
    assertThat(subject(mails(OFFICE).get(before))).isEqualTo("【督办】红牌：逾期未填报进展");

    time.moveTo("2023-03-21T17:29");
    notices.tell(card.to(Audience.office()));
    time.moveTo("2023-03-21T17:31");
    assertThat(mails(OFFICE)).hasSize(before + 2);

    notices.tell(card.to(Audience.office()));
    time.moveTo("2023-03-22T09:09");
    assertThat(mails(OFFICE)).hasSize(before + 2);
    time.moveTo("2023-03-22T09:11");
    assertThat(mails(OFFICE)).hasSize(before + 3);
    assertNobodyWasDisturbed();
  }

  @Test
  void leavesOutWhatWasReadAndWhatIsDone() {
    MeasureId measure = plans.publish(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    Browser kjj = new Browser(port);
    kjj.signIn("kjj");
    long newest = kjj.get("/api/notices").json().at("/items/0/newest").asLong();
    kjj.post("/api/notices/read?upTo=" + newest, Map.of());

    time.moveTo("2023-03-20T12:00");

    assertThat(mails()).isEmpty();
    assertThat(count("notice_recipient where mail_due is not null")).isZero();
  }

  @Test
  void respectsWhatAPersonWants() {
    wish("kjj", KJJ, false, true, "EN");
    plans.publish(aMeasure());
    time.moveTo("2023-03-23T18:00");
    assertThat(mails()).isEmpty();

    time.moveTo("2023-03-24T18:00");

    assertThat(mails()).hasSize(1);
    assertThat(subject(mails().get(0)))
        .isEqualTo("【督办】Yellow card: 市科技局, Sign for and plan is overdue");
    assertThat(text(mails().get(0))).contains("You work at 市科技局, which leads measure 1.");
    wish("kjj", null, true, true, "ZH");
    time.moveTo("2023-04-03T10:00");
    assertThat(mails()).hasSize(1);
  }

  @Test
  void losesNothingWhileTheServerIsDead() throws Exception {
    wish("office", OFFICE, true, true, "ZH");
    int at = server.getSmtp().getPort();
    server.stop();
    plans.publish(aMeasure());
    time.moveTo("2023-03-22T17:00");

    JsonNode state = admin.get("/api/operations/mail").json();
    assertThat(state.at("/on").asBoolean()).isTrue();
    assertThat(state.at("/host").asText()).isEqualTo("localhost");
    int waiting = state.at("/state/waiting").asInt();
    assertThat(waiting).isGreaterThanOrEqualTo(3);
    assertThat(state.at("/state/oldest").asText()).startsWith("2023-03-20T09:10");
    assertThat(state.at("/state/error").asText()).contains("connect");
    assertThat(state.at("/state/refused").asInt()).isZero();

    time.moveTo("2023-03-22T17:31");
    GreenMail again = new GreenMail(new ServerSetup(at, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    again.start();
    server = again;
    // it answers again, but nobody is written to at night
    time.moveTo("2023-03-23T08:59");
    assertThat(mails()).isEmpty();
    time.moveTo("2023-03-23T09:09");

    assertThat(mails()).hasSize(waiting);
    assertThat(messageIds()).doesNotHaveDuplicates();
    assertThat(admin.get("/api/operations/mail").json().at("/state/waiting").asInt()).isZero();
    time.moveTo("2023-03-23T17:00");
    assertThat(messageIds()).doesNotHaveDuplicates();
    assertNobodyWasDisturbed();
  }

  @Test
  void asksADeadServerOnceAndNotForEveryMail() {
    wish("office", OFFICE, true, true, "ZH");
    server.stop();
    String plan = plans.publish(aPlan(aMeasure()));
    notices.tell(Happening.of(NoticeKind.INTERVIEW, plan).to(Audience.office()));
    time.runJobs();
    notices.tell(Happening.of(NoticeKind.INTERVIEW, plan).to(Audience.office()));

    time.moveTo("2023-03-20T09:00:30");

    assertThat(jdbc.sql("select attempts from delivery order by id").query(Integer.class).list())
        .containsExactly(1, 1);
    time.moveTo("2023-03-20T12:00");
    assertThat(jdbc.sql("select attempts from delivery order by id").query(Integer.class).list())
        .first()
        .isEqualTo(jdbc.sql("select max(attempts) from delivery").query(Integer.class).single());
    assertThat(jdbc.sql("select sum(attempts) from delivery").query(Integer.class).single())
        .isLessThan(12);
  }

  @Test
  void sendsTheSameMailWithTheSameIdWhenACrashCameBetween() throws Exception {
    String plan = plans.publish(aPlan(aMeasure()));
    notices.tell(Happening.of(NoticeKind.INTERVIEW, plan).to(Audience.person("kjj")));
    transaction.executeWithoutResult(
        status -> {
          deliveries.runDue();
          // the mail is out and the note of it is lost
          status.setRollbackOnly();
        });
    assertThat(mails()).hasSize(1);

    time.runJobs();

    // what is not written down happens again; the mail put together in the lost transaction is
    // another
    assertThat(mails()).hasSize(2);
    transaction.executeWithoutResult(status -> resend());
    deliveries.runDue();
    assertThat(mails()).hasSize(3);
    assertThat(messageIds().get(2)).isEqualTo(messageIds().get(1));
  }

  /** As if the node had died between the server's answer and its commit. */
  private void resend() {
    jdbc.sql("update delivery set state = 'WAITING', sent_at = null").update();
  }

  @Test
  void givesAnAddressUpThatIsRefusedAndShowsIt() {
    wish("kjj", "nobody@refused.example.cn", true, true, "ZH");
    server.stop();
    try (RefusingServer refusing = new RefusingServer()) {
      smtp.setPort(refusing.port());
      plans.publish(aMeasure());

      time.moveTo("2023-03-22T17:00");

      JsonNode state = admin.get("/api/operations/mail").json().at("/state");
      assertThat(state.at("/refused").asInt()).isPositive();
      assertThat(state.at("/error").asText()).contains("550");
    }
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    smtp.setPort(server.getSmtp().getPort());

    JsonNode state = admin.post("/api/operations/mail/retry", Map.of()).json().at("/state");

    assertThat(state.at("/refused").asInt()).isZero();
    assertThat(state.at("/waiting").asInt()).isZero();
    assertThat(mails("nobody@refused.example.cn")).isNotEmpty();
  }

  @Test
  void letsOnlyAdministratorsSeeAndRetry() {
    Browser kjj = new Browser(port);
    kjj.signIn("kjj");

    assertThat(kjj.get("/api/operations/mail").problem()).isEqualTo("administrator-only");
    assertThat(kjj.post("/api/operations/mail/retry", Map.of()).status()).isEqualTo(403);
  }

  @Test
  void keepsPreferencesAndRefusesWhatIsNoAddress() {
    Browser czj = new Browser(port);
    czj.signIn("czj");
    assertThat(czj.get("/api/notices/preferences").json().at("/email").isNull()).isTrue();
    Map<String, Object> form =
        Map.of("email", "a@b.example", "daily", true, "atOnce", false, "language", "EN");

    assertThat(czj.put("/api/notices/preferences", form).json().at("/atOnce").asBoolean())
        .isFalse();

    assertThat(czj.get("/api/notices/preferences").json().at("/email").asText())
        .isEqualTo("a@b.example");
    for (String wrong : List.of("a", "a b@c.d", "a@b.c\r\nBcc: x@y.z", "Name <a@b.c>", "a@b,c@d")) {
      assertThat(
              czj.put(
                      "/api/notices/preferences",
                      Map.of("email", wrong, "daily", true, "atOnce", true, "language", "ZH"))
                  .status())
          .as(wrong)
          .isEqualTo(400);
    }
  }

  private void wish(String username, String email, boolean daily, boolean atOnce, String language) {
    Browser person = new Browser(port);
    person.signIn(username);
    person.put(
        "/api/notices/preferences",
        Map.of(
            "email",
            email == null ? "" : email,
            "daily",
            daily,
            "atOnce",
            atOnce,
            "language",
            language));
  }

  private List<MimeMessage> mails() {
    return List.of(server.getReceivedMessages());
  }

  private List<MimeMessage> mails(String to) {
    return mails().stream().filter(mail -> header(mail, "To").contains(to)).toList();
  }

  private List<String> messageIds() {
    return mails().stream().map(mail -> header(mail, "Message-ID")).toList();
  }

  /** Every mail was sent in working hours of a working day. */
  private void assertNobodyWasDisturbed() {
    assertThat(
            jdbc.sql("select sent_at from delivery where sent_at is not null")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .list())
        .isNotEmpty()
        .allSatisfy(
            at -> {
              assertThat(time.local(at).getHour()).isBetween(9, 17);
              assertThat(time.local(at).toLocalDate().toString())
                  .matches(
                      day -> day.compareTo("2024-02-10") < 0 || day.compareTo("2024-02-17") > 0);
            });
  }

  private int count(String rows) {
    return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
  }

  private static String header(MimeMessage mail, String name) {
    try {
      return String.join(",", mail.getHeader(name));
    } catch (jakarta.mail.MessagingException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (jakarta.mail.MessagingException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private static String text(MimeMessage mail) {
    return part(mail, "text/plain");
  }

  private static String html(MimeMessage mail) {
    return part(mail, "text/html");
  }

  private static String part(jakarta.mail.Part part, String type) {
    try {
      if (part.isMimeType(type)) {
        return (String) part.getContent();
      }
      if (part.getContent() instanceof MimeMultipart parts) {
        for (int i = 0; i < parts.getCount(); i++) {
          String found = part(parts.getBodyPart(i), type);
          if (found != null) {
            return found;
          }
        }
      }
      return null;
    } catch (java.io.IOException | jakarta.mail.MessagingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
