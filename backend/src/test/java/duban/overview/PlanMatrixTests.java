package duban.overview;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.organisation.People;
import duban.planning.MeasureId;
import duban.spreadsheet.Workbook;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.PlanText;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A plan of two sections: 市科技局 leads four measures, 市财政局 and the parks join in the second, 市财政局
 * leads the fifth. 市科技局 has signed for the second, so that only others are late there.
 */
@ApplicationTest
class PlanMatrixTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private People people;
  @Autowired private MatrixSheets sheets;
  private Browser browser;
  private String plan;

  @BeforeEach
  void publish() {
    plan =
        plans.publish(
            aPlan(aMeasure(), aMeasure().with("市财政局", PlanText.PARKS))
                .section(aMeasure(), aMeasure(), aMeasure().saying("设立2.5亿元基金。").ledBy("市财政局")));
    staff.complete(MeasureId.of(plan, "2"), TaskKind.SIGN_FOR);
    staff.complete(MeasureId.of(plan, "4"), TaskKind.SIGN_FOR);
    time.moveTo("2023-03-22T10:00");
    browser = new Browser(port);
    browser.signIn("office");
  }

  @Test
  void laysSectionsOutAgainstUnitsTheMostInvolvedFirst() {
    JsonNode matrix = matrix("");

    assertThat(texts(matrix.at("/columns"), "/unit/name"))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("市科技局"),
            second -> assertThat(second).startsWith("市财政局"),
            last -> assertThat(last).isEqualTo(PlanText.PARKS));
    assertThat(matrix.at("/columns/0/leads").asInt()).isEqualTo(4);
    assertThat(matrix.at("/columns/1/joins").asInt()).isOne();
    assertThat(matrix.at("/columns/2/group").asBoolean()).isTrue();
    assertThat(matrix.at("/rows")).hasSize(2);
    assertCell(cell(matrix.at("/rows/0/cells"), "xz-kjj"), "OVERDUE", 1, 2);
    assertCell(cell(matrix.at("/rows/0/cells"), "xz-czj"), "ON_TIME", 1, 1);
    assertCell(cell(matrix.at("/sums"), "xz-kjj"), "OVERDUE", 2, 4);
    JsonNode second = matrix.at("/rows/0/measures/1/cells");
    assertThat(cell(second, "xz-kjj").at("/role").asText()).isEqualTo("LEAD");
    assertThat(cell(second, "xz-kjj").at("/light").asText()).isEqualTo("ON_TIME");
    assertThat(texts(matrix.at("/units"), "/name"))
        .contains("铜山区人民政府")
        .doesNotContain(PlanText.PARKS);
  }

  @Test
  void aCellThatIsLookedAtNarrowsTheListAndNotTheMatrix() {
    JsonNode matrix = matrix("?unit=xz-kjj&section=" + encoded("二"));

    assertThat(matrix.at("/rows")).hasSize(2);
    assertThat(matrix.at("/columns")).hasSize(3);
    assertThat(found(matrix)).containsExactly("3", "4");
    assertThat(matrix.at("/counts/lights/OVERDUE").asInt()).isOne();
    assertThat(matrix.at("/counts/lights/ON_TIME").asInt()).isOne();
  }

  @Test
  void asksOfTheUnitsOwnLightAndNotOfTheMeasures() {
    assertThat(found(matrix("?light=OVERDUE"))).containsExactly("1", "3", "5");
    assertThat(found(matrix("?light=OVERDUE&unit=xz-kjj"))).containsExactly("1", "3");
    assertThat(found(matrix("?light=OVERDUE&role=RESPONSIBLE"))).isEmpty();
    assertThat(found(matrix("?unit=xz-czj&role=LEAD"))).containsExactly("5");
    assertThat(found(matrix("?unit=xz-ts"))).containsExactly("2");
  }

  @Test
  void findsWordsOfTheTextNumbersAndNamesOfUnits() {
    assertThat(found(matrix("?q=" + encoded("基金 2.5亿")))).containsExactly("5");
    assertThat(found(matrix("?q=5"))).containsExactly("5");
    assertThat(found(matrix("?q=" + encoded("铜山区")))).containsExactly("2");
    JsonNode none = matrix("?q=" + encoded("没有的话"));
    assertThat(found(none)).isEmpty();
    assertThat(none.at("/rows")).isEmpty();
    assertThat(none.at("/measures").asInt()).isEqualTo(5);
  }

  @Test
  void knowsClosedMeasures() {
    for (TaskKind kind :
        List.of(
            TaskKind.SIGN_FOR,
            TaskKind.IMPLEMENT,
            TaskKind.REQUEST_CLOSURE,
            TaskKind.REVIEW_CLOSURE)) {
      staff.complete(MeasureId.of(plan, "1"), kind);
    }

    assertThat(found(matrix("?state=CLOSED"))).containsExactly("1");
    assertThat(matrix("?light=OVERDUE").at("/counts/states/CLOSED").isMissingNode()).isTrue();
    assertThat(matrix("").at("/counts/states/CLOSED").asInt()).isOne();
  }

  @Test
  void writesWhatIsShownAsAWorkbook() throws IOException {
    byte[] file =
        Workbook.write(
            sheets.of(
                people.actor("office").orElseThrow(),
                plan,
                new PlanFilter(null, null, null, MeasureLight.OVERDUE, null, null, null),
                "zh"));

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet matrix = book.getSheetAt(0);
      assertThat(matrix.getRow(0).getCell(0).getStringCellValue()).contains("列出 3 条措施,共 5 条");
      assertThat(matrix.getRow(1).getCell(3).getStringCellValue()).isEqualTo("市科技局");
      assertThat(matrix.getRow(2).getCell(3).getStringCellValue()).isEqualTo("已超期 1/1");
      assertThat(matrix.getRow(3).getCell(3).getStringCellValue()).isEqualTo("牵头 已超期");
      assertThat(matrix.getRepeatingRows()).isNotNull();
      XSSFSheet measures = book.getSheetAt(1);
      assertThat(measures.getLastRowNum()).isEqualTo(4);
      assertThat(measures.getRow(4).getCell(3).getStringCellValue()).isEqualTo("市财政局");
    }
    Browser.Answer answer = browser.get("/api/plans/" + plan + "/matrix.xlsx?language=en");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(Workbook.TYPE);
    assertThat(answer.header("Content-Disposition")).contains("Units-" + plan + "-2023-03-22.xlsx");
  }

  @Test
  void isNotThereForUnitsThatHaveNoPart() {
    browser.signIn("jyj");

    assertThat(browser.get("/api/plans/" + plan + "/matrix").status()).isEqualTo(404);
    assertThat(browser.get("/api/plans/" + plan + "/matrix.xlsx").status()).isEqualTo(404);
  }

  private JsonNode matrix(String query) {
    return browser.get("/api/plans/" + plan + "/matrix" + query).json();
  }

  private static void assertCell(JsonNode cell, String light, int worst, int parts) {
    assertThat(cell.at("/light").asText()).isEqualTo(light);
    assertThat(cell.at("/worst").asInt()).isEqualTo(worst);
    assertThat(cell.at("/parts").asInt()).isEqualTo(parts);
  }

  private static JsonNode cell(JsonNode cells, String unit) {
    return StreamSupport.stream(cells.spliterator(), false)
        .filter(it -> it.at("/unit").asText().equals(unit))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No cell of " + unit + " in " + cells));
  }

  private static List<String> found(JsonNode matrix) {
    return texts(matrix.at("/found"), "");
  }

  private static List<String> texts(JsonNode items, String at) {
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(item.at(at).asText()));
    return texts;
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
