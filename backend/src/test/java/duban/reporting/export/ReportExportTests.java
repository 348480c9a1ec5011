package duban.reporting.export;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The report on a quarter, as files and sent on. */
@ApplicationTest
class ReportExportTests {

  private static final String FORMULA = "=HYPERLINK(\"http://example.cn\",\"点我\")";

  private static final Predicate<String> CHINESE = Pattern.compile("\\p{IsHan}").asPredicate();

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private JdbcClient jdbc;
  @Autowired private JavaMailSenderImpl smtp;
  private final HttpClient stranger = HttpClient.newHttpClient();
  private Browser office;
  private String plan;
  private long report;

  @BeforeEach
  void draftAReport() {
    plan = plans.publish(aPlan(aMeasure().with("市财政局"), aMeasure()));
    time.moveTo("2023-06-16");
    staff.complete(
        staff.task(MeasureId.of(plan, "1"), TaskKind.REPORT, "xz-kjj"), Answers.report("已建库。"));
    time.moveTo("2023-07-10");
    staff.complete(
        staff.task(MeasureId.of(plan, "1"), TaskKind.CONSOLIDATE_REPORT),
        Map.of("progress", FORMULA, "problems", "资金不足", "nextSteps", "继续推进。", "inTime", true));
    time.moveTo("2023-07-20T09:01");
    office = new Browser(port);
    office.signIn("office");
    report = office.get("/api/reports").json().at("/0/id").asLong();
  }

  @Test
  void opensInWordAndSaysWhatTheReportSays() throws IOException {
    HttpResponse<byte[]> answer = file("docx");

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
      assertThat(document.getParagraphs())
          .extracting(it -> it.getText())
          .anyMatch(it -> it.startsWith("一、"))
          .anyMatch(it -> it.contains("应报进展"))
          .contains("附件1");
    }
  }

  @Test
  void isTheSameInAPdf() throws IOException {
    try (PDDocument document = Loader.loadPDF(file("pdf").body())) {
      assertThat(new PDFTextStripper().getText(document)).contains("一、", "附件1", "— 1 —", "印发");
    }
  }

  @Test
  void hasALedgerThatAUnitCanSendOn() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file("xlsx").body()))) {
      XSSFSheet ledger = book.getSheet("台账");
      assertThat(ledger.getLastRowNum()).isEqualTo(3);
      assertThat(cells(ledger, 1)).contains("序号", "牵头单位", "责任单位", "进度", "进展情况");
      assertThat(cells(ledger, 2)).contains("1", "市科技局", "市财政局", "资金不足", "继续推进。");
      assertThat(ledger.getCTWorksheet().isSetAutoFilter()).isTrue();
      assertThat(ledger.getPaneInformation().isFreezePane()).isTrue();
      assertThat(ledger.getPrintSetup().getLandscape()).isTrue();
      assertThat(ledger.getRepeatingRows().formatAsString()).isEqualTo("2:2");
      assertThat(ledger.getRow(2).getCell(9).getStringCellValue()).isEqualTo(FORMULA);
      assertThat(ledger.getRow(2).getCell(9).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(book.getNumberOfSheets()).isGreaterThan(1);
    }
  }

  @Test
  void isCommaSeparatedWithoutFormulas() {
    String csv = new String(file("csv").body(), StandardCharsets.UTF_8);

    assertThat(csv).startsWith("\uFEFF方案,序号,措施").contains("\"'=HYPERLINK(");
  }

  @Test
  void goesToAnUpperLevelSystemWithTheSourceOfEverySentence() throws IOException {
    JsonNode message = new ObjectMapper().readTree(file("json").body());

    assertThat(message.at("/schema").asText()).isEqualTo("duban.period-report/1");
    assertThat(message.at("/plans/0/key").asText()).isEqualTo(plan);
    assertThat(message.at("/period").asText()).isEqualTo("2023-Q2");
    assertThat(message.at("/body/blocks")).isNotEmpty();
    message
        .at("/body/blocks")
        .forEach(
            block ->
                block
                    .path("sentences")
                    .forEach(it -> assertThat(it.path("sources")).as(it.toString()).isNotEmpty()));
  }

  @Test
  void comesWithASheetOfWhatWasChecked() {
    JsonNode sheet = office.get("/api/reports/" + report + "/conformity").json();

    assertThat(sheet.at("/checks").findValues("passed"))
        .hasSizeGreaterThan(20)
        .allMatch(JsonNode::asBoolean);
    assertThat(sheet.at("/warnings").toString()).contains("仿宋_GB2312");
    assertThat(new String(file("txt").body(), StandardCharsets.UTF_8)).contains("所查各项均符合");
  }

  @Test
  void hasHeadingsAndChecksInEnglishForWhoeverReadsEnglish() throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(file("xlsx?language=en").body()))) {
      XSSFSheet ledger = book.getSheet("Ledger");
      assertThat(cells(ledger, 1)).contains("No.", "Lead unit", "Progress").noneMatch(CHINESE);
      assertThat(cells(ledger, 2)).contains("市科技局", "资金不足");
      assertThat(book.getNumberOfSheets()).isGreaterThan(2);
      for (int i = 1; i < book.getNumberOfSheets(); i++) {
        assertThat(book.getSheetName(i)).doesNotMatch(".*\\p{IsHan}.*");
        assertThat(cells(book.getSheetAt(i), 1)).noneMatch(CHINESE);
      }
    }
    JsonNode sheet = office.get("/api/reports/" + report + "/conformity?language=en").json();
    assertThat(sheet.at("/checks").findValuesAsText("rule")).noneMatch(CHINESE);
    assertThat(sheet.at("/checks").findValuesAsText("wanted"))
        .allMatch(it -> !CHINESE.test(it) || it.matches(".*(宋|黑|楷|仿|附件).*"));
    assertThat(sheet.at("/limits")).noneMatch(it -> it.asText().contains("，"));
    assertThat(sheet.at("/warnings").toString()).contains("no open font that comes along is a 仿宋");
    assertThat(new String(file("txt?language=en").body(), StandardCharsets.UTF_8))
        .contains("all that was checked conforms");
  }

  @Test
  void isForNobodyElse() {
    Browser unit = new Browser(port);
    unit.signIn("kjj");

    assertThat(unit.get("/api/reports/" + report + "/export.docx").status()).isEqualTo(404);
    assertThat(unit.get("/api/reports/" + report + "/conformity").status()).isEqualTo(404);
    assertThat(unit.get("/api/reports/" + report + "/links").status()).isEqualTo(404);
    assertThat(office.get("/api/reports/" + report + "/export.exe").status()).isEqualTo(400);
  }

  @Test
  void leavesTheHouseOnlyOnceItIsIssued() {
    assertThat(office.post(links(), Map.of("label", "市人大")).status()).isEqualTo(409);
    assertThat(send(Map.of("leaders", true, "addresses", List.of())).status()).isEqualTo(409);
  }

  @Test
  void isReadByALinkWithoutAnAccountAndEveryReadingIsNoted() throws Exception {
    issue();
    JsonNode made = office.post(links(), Map.of("label", "市人大", "days", 7)).json();
    String path = made.at("/path").asText();

    HttpResponse<String> page = read(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<h1", "一、", "附件1").doesNotContain("<script");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
    assertThat(read(path + "/report.pdf").statusCode()).isEqualTo(200);

    JsonNode link = office.get(links()).json().get(0);
    assertThat(link.at("/visits").asInt()).isEqualTo(2);
    assertThat(
            office
                .get(links() + "/" + link.at("/id").asLong() + "/visits")
                .json()
                .findValuesAsText("what"))
        .containsExactly("PDF", "PAGE");
    String token = path.substring(path.lastIndexOf('/') + 1);
    assertThat(jdbc.sql("select token_hash from report_link").query(String.class).single())
        .isNotEqualTo(token)
        .hasSize(64);
  }

  @Test
  void knowsNoLinkThatIsExpiredRevokedOrMadeUp() throws Exception {
    issue();
    String expiring =
        office.post(links(), Map.of("label", "一", "days", 1)).json().at("/path").asText();
    JsonNode revoked = office.post(links(), Map.of("label", "二")).json();

    assertThat(office.delete(links() + "/" + revoked.at("/id").asLong()).status()).isEqualTo(204);
    assertThat(read(revoked.at("/path").asText()).statusCode()).isEqualTo(404);
    assertThat(read(revoked.at("/path").asText() + "/report.docx").statusCode()).isEqualTo(404);
    assertThat(read("/shared/" + "x".repeat(43)).body()).contains("已过期或已撤销");
    assertThat(read(expiring).statusCode()).isEqualTo(200);
    time.moveTo("2023-07-24T10:00");
    assertThat(read(expiring).statusCode()).isEqualTo(404);
    assertThat(office.post(links(), Map.of("label", "三", "days", 3000)).status()).isEqualTo(400);
  }

  @Test
  void isMailedToTheLeadingGroupWithItsFilesAndALink() throws Exception {
    issue();
    jdbc.sql(
            "insert into notice_preference values ('leader', 'leader@example.cn', true, true, 'ZH')"
                + " on conflict (username) do update set email = excluded.email")
        .update();
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      smtp.setPort(server.getSmtp().getPort());
      JsonNode sent =
          send(Map.of(
                  "leaders",
                  true,
                  "addresses",
                  List.of("renda@example.cn", "renda@example.cn"),
                  "note",
                  "请审阅"))
              .json();
      assertThat(
              jdbc.sql("select count(*) from mail_attachment where content is null")
                  .query(Integer.class)
                  .single())
          .as("nobody waits for files to be made")
          .isEqualTo(3);
      assertThat(sent.at("/to"))
          .extracting(JsonNode::asText)
          .contains("leader@example.cn", "renda@example.cn");
      time.moveTo("2023-07-21T10:00");

      MimeMessage toLeader = mail(server, "leader@example.cn");
      assertThat(files(toLeader))
          .anyMatch(it -> it.endsWith(".pdf"))
          .anyMatch(it -> it.endsWith(".docx"))
          .anyMatch(it -> it.endsWith("（格式检查）.txt"));
      assertThat(text(toLeader))
          .contains("/reports/" + report, "附言：请审阅")
          .doesNotContain("/shared/");
      Matcher link =
          Pattern.compile("/shared/[\\w-]+").matcher(text(mail(server, "renda@example.cn")));
      assertThat(link.find()).isTrue();
      assertThat(read(link.group()).statusCode()).isEqualTo(200);
    } finally {
      server.stop();
    }
    assertThat(office.get("/api/reports/" + report + "/sendings").json().findValuesAsText("state"))
        .containsOnly("SENT");
  }

  private void issue() {
    staff.complete(
        staff.task(plan, TaskKind.EDIT_PERIOD_REPORT),
        Map.of("overview", "总体情况良好。", "nextSteps", "督促补报。"));
    staff.complete(staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT));
  }

  private String links() {
    return "/api/reports/" + report + "/links";
  }

  private Browser.Answer send(Map<String, Object> form) {
    return office.post("/api/reports/" + report + "/sendings", form);
  }

  private HttpResponse<byte[]> file(String format) {
    return office.file("/api/reports/" + report + "/export." + format);
  }

  private HttpResponse<String> read(String path) throws IOException, InterruptedException {
    return stranger.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
        BodyHandlers.ofString());
  }

  private static List<String> cells(XSSFSheet sheet, int row) {
    List<String> cells = new ArrayList<>();
    sheet.getRow(row).forEach(cell -> cells.add(cell.toString()));
    return cells;
  }

  private static MimeMessage mail(GreenMail server, String to) throws Exception {
    for (MimeMessage mail : server.getReceivedMessages()) {
      if (mail.getAllRecipients()[0].toString().equals(to) && mail.getSubject().contains("报告")) {
        return mail;
      }
    }
    throw new AssertionError("No mail to " + to);
  }

  private static List<String> files(MimeMessage mail) throws Exception {
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    return IntStream.range(0, parts.getCount())
        .mapToObj(i -> name(parts, i))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  private static String name(MimeMultipart parts, int at) {
    try {
      BodyPart part = parts.getBodyPart(at);
      return part.getFileName() == null
          ? ""
          : jakarta.mail.internet.MimeUtility.decodeText(part.getFileName());
    } catch (Exception ex) {
      throw new AssertionError(ex);
    }
  }

  private static String text(jakarta.mail.Part part) throws Exception {
    if (part.isMimeType("text/plain")) {
      return (String) part.getContent();
    }
    if (part.getContent() instanceof MimeMultipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = text(parts.getBodyPart(i));
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
