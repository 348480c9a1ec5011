package duban.filing;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The sheet leaves as a file and comes back, filled in by whomever with whatever. */
@ApplicationTest
class WorkbookTests {

  private static final String LINES = "一、已建库\n二、共“十二”家,占,八成\t。";

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  private String plan;
  private Browser own;
  private List<String> tasks;
  private String figure;

  @BeforeEach
  void openReports() {
    plan =
        plans.publish(
            aPlan(
                aMeasure().saying("培育专精特新企业。到2025年,专精特新企业达到700家以上。"),
                aMeasure().saying("建设公共服务平台,提供技术服务。"),
                aMeasure().saying("开展技术攻关,形成一批成果。")));
    time.moveTo("2023-06-16");
    own = new Browser(port);
    own.signIn("kjj");
    JsonNode rows = own.get("/api/filing").json().at("/rows");
    tasks = rows.findValuesAsText("task");
    figure = "figure:" + rows.at("/0/figures/0/indicator").asText();
  }

  @Test
  void comesBackAsItLeft() {
    Map<String, String> cells = filled();

    JsonNode line = read(export("workbook", tasks.get(0), cells)).get(0);

    assertThat(line.at("/state").asText()).isEqualTo("OPEN");
    assertThat(line.at("/task").asText()).isEqualTo(tasks.get(0));
    assertThat(line.at("/changed").asBoolean()).isFalse();
    assertThat(texts(line.at("/cells"))).containsAllEntriesOf(cells);
    assertThat(line.at("/before")).isEqualTo(line.at("/cells"));
  }

  @Test
  void tellsWhatWasFilledInFromWhatItSaidBefore() throws IOException {
    byte[] file = export("workbook", tasks.get(0), filled());

    byte[] edited =
        edited(
            file,
            sheet -> {
              cell(sheet, 0, "progress").setCellValue("已建库二十家");
              cell(sheet, 0, "inTime").setCellValue("不能按期完成");
              cell(sheet, 0, "expectedOn").setCellValue(LocalDate.of(2024, 6, 30));
              cell(sheet, 0, "figure1").setCellValue(0.1 + 0.2);
              cell(sheet, 0, "nextSteps").setCellValue(12.50);
            });
    JsonNode line = read(edited).get(0);

    assertThat(line.at("/before/progress").asText()).isEqualTo(LINES.strip());
    assertThat(texts(line.at("/cells")))
        .containsEntry("progress", "已建库二十家")
        .containsEntry("inTime", "no")
        .containsEntry("expectedOn", "2024-06-30")
        .containsEntry(figure, "0.3")
        .containsEntry("nextSteps", "12.5");
  }

  @Test
  void letsOnlyWhatIsToBeFilledInBeChangedAndRunsNoText() throws IOException {
    Map<String, String> cells = new LinkedHashMap<>(filled());
    cells.put("progress", "=HYPERLINK(\"http://example.org\")");
    cells.put("problems", "@SUM(A1)");
    byte[] file = export("workbook", tasks.get(0), cells);

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getProtect()).isTrue();
      assertThat(cell(sheet, 0, "measure").getCellStyle().getLocked()).isTrue();
      assertThat(cell(sheet, 0, "progress").getCellStyle().getLocked()).isFalse();
      assertThat(cell(sheet, 0, "progress").getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell(sheet, 0, "progress").getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(cell(sheet, 0, "progress").getCellStyle().getWrapText()).isTrue();
      assertThat(sheet.isColumnHidden(0)).isTrue();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getDataValidations()).hasSize(9);
    }
    assertThat(texts(read(file).get(0).at("/cells")))
        .containsEntry("progress", "=HYPERLINK(\"http://example.org\")")
        .containsEntry("problems", "@SUM(A1)");
  }

  @Test
  void takesOfAFormulaWhatItLastShowed() throws IOException {
    byte[] edited =
        edited(
            export("workbook", tasks.get(0), filled()),
            sheet -> {
              cell(sheet, 0, "progress").setCellFormula("CONCATENATE(\"已建库\",12,\"家\")");
              sheet
                  .getWorkbook()
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluateFormulaCell(cell(sheet, 0, "progress"));
            });

    assertThat(texts(read(edited).get(0).at("/cells"))).containsEntry("progress", "已建库12家");
  }

  @Test
  void namesLinesWhoseReportWasFiledSinceOrIsAnotherUnits() throws IOException {
    byte[] file = export("workbook", tasks, filled());
    staff.complete(MeasureId.of(plan, "2"), TaskKind.REPORT);
    byte[] edited =
        edited(file, sheet -> cell(sheet, 2, "task").setCellValue("00000000-of-another-unit"));

    JsonNode lines = read(edited);

    assertThat(lines.findValuesAsText("state")).containsExactly("OPEN", "FILED", "GONE");
    assertThat(lines.at("/1/number").asText()).isEqualTo("2");
    assertThat(lines.at("/1/cells/progress").asText()).isEqualTo(LINES.strip());
  }

  @Test
  void saysWhatTheReportsStartFromHasChangedSince() throws IOException {
    byte[] edited =
        edited(
            export("workbook", tasks, filled()),
            sheet -> cell(sheet, 1, "version").setCellValue("0123456789abcdef"));

    JsonNode lines = read(edited);

    assertThat(lines.at("/0/changed").asBoolean()).isFalse();
    assertThat(lines.at("/1/changed").asBoolean()).isTrue();
  }

  @Test
  void takesATableThatWasFilledInWithoutAnAccountByItsMeasures() {
    String table =
        new String(export("table", tasks, Map.of("progress", "-")), StandardCharsets.UTF_8);
    assertThat(table).startsWith("\uFEFF方案,编号,措施").doesNotContain(tasks.get(0)).contains(",'-,");
    String filledIn =
        table.substring(1).replace(",'-,", ",\"已建库\r\n十二家\",").replace(",2,", ",2.0,");

    JsonNode lines = read(filledIn.getBytes(Charset.forName("GB18030")));

    assertThat(lines.findValuesAsText("state")).containsExactly("OPEN", "OPEN", "OPEN");
    assertThat(lines.findValuesAsText("task")).isEqualTo(tasks);
    assertThat(lines.at("/0/cells/progress").asText()).isEqualTo("已建库\n十二家");
    assertThat(lines.at("/0/before").isNull()).isTrue();
  }

  @Test
  void namesLinesThatNoReportOrSeveralFit() {
    String other = plans.publish(aPlan(aMeasure().saying("建设公共服务平台,提供技术服务。")));
    time.moveTo("2023-09-16"); // the first reports on a plan published after an opening
    String table =
        """
        编号,措施,工作进展,能否按期完成,预计完成日期
        第3条,,形成三项成果,能,
        9,,没有这条,能,
        1,,两个方案都有第一条,否,2024年6月30日
        3,,再来一次,是,
        """;

    JsonNode lines = read(table.getBytes(StandardCharsets.UTF_8));

    assertThat(other).isNotEqualTo(plan);
    assertThat(lines.findValuesAsText("state"))
        .containsExactly("OPEN", "UNKNOWN", "AMBIGUOUS", "TWICE");
    assertThat(lines.at("/0/cells/inTime").asText()).isEqualTo("yes");
    assertThat(lines.at("/2/cells/expectedOn").asText()).isEqualTo("2024-06-30");
  }

  @Test
  void saysWhatIsWrongWithOtherFiles() {
    assertThat(refused("随便写的一段话".getBytes(StandardCharsets.UTF_8))).isEqualTo("NO_HEADINGS");
    assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 1, 2})).isEqualTo("OLD_WORKBOOK");
    assertThat(refused(new byte[] {0x50, 0x4B, 1, 2})).isEqualTo("NO_TABLE");
    assertThat(refused(new byte[FileReader.MOST_BYTES + 1])).isEqualTo("TOO_LARGE");
  }

  private String refused(byte[] file) {
    Browser.Answer answer = own.upload("/api/filing/reading", "file", file);
    assertThat(answer.problem()).isEqualTo("sheet-unreadable");
    return answer.json().at("/reason").asText();
  }

  private Map<String, String> filled() {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("progress", LINES);
    cells.put("problems", "");
    cells.put("nextSteps", "继续推进");
    cells.put("inTime", "yes");
    cells.put("delayReason", "");
    cells.put("expectedOn", "2024-03-01");
    cells.put("coordination", "请安排资金");
    cells.put("coordinationFrom", "市财政局");
    cells.put(figure, "123.5");
    return cells;
  }

  private byte[] export(String form, String task, Map<String, String> cells) {
    return export(form, List.of(task), cells);
  }

  private byte[] export(String form, List<String> of, Map<String, String> cells) {
    List<Map<String, Object>> rows = new ArrayList<>();
    of.forEach(task -> rows.add(Map.of("task", task, "cells", cells)));
    return own.download("/api/filing/" + form, Map.of("rows", rows, "english", false));
  }

  private JsonNode read(byte[] file) {
    return own.upload("/api/filing/reading", "表.xlsx", file).json();
  }

  private interface Edit {
    void on(XSSFSheet sheet);
  }

  private static byte[] edited(byte[] file, Edit edit) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      edit.on(book.getSheetAt(0));
      book.write(out);
      return out.toByteArray();
    }
  }

  private static Cell cell(XSSFSheet sheet, int line, String key) {
    for (Cell name : sheet.getRow(0)) {
      if (name.getStringCellValue().equals(key)) {
        Row row = sheet.getRow(line + 2);
        return row.getCell(name.getColumnIndex());
      }
    }
    throw new AssertionError("No column " + key);
  }

  private static Map<String, String> texts(JsonNode cells) {
    Map<String, String> texts = new LinkedHashMap<>();
    cells.fields().forEachRemaining(it -> texts.put(it.getKey(), it.getValue().asText()));
    return texts;
  }
}
