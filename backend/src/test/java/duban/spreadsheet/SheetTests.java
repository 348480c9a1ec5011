package duban.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetTests {

  private static final Sheet SHEET =
      new Sheet(
          "逾期/事项",
          "截至 2023-10-09",
          List.of(Sheet.column("单位", 20), Sheet.column("天数", 8), Sheet.column("应完成日", 12)),
          List.of(
              Arrays.asList("市科技局", -3, LocalDate.of(2023, 9, 25)),
              Arrays.asList("=HYPERLINK(\"http://x\",\"看\")", 12, null),
              Arrays.asList("他说\"好\",再等", null, null)));

  @Test
  void csvNeutralisesFormulasAndKeepsNumbers() {
    String text = new String(Csv.write(SHEET), StandardCharsets.UTF_8);

    assertThat(text)
        .isEqualTo(
            "\uFEFF单位,天数,应完成日\r\n"
                + "市科技局,-3,2023-09-25\r\n"
                + "\"'=HYPERLINK(\"\"http://x\"\",\"\"看\"\")\",12,\r\n"
                + "\"他说\"\"好\"\",再等\",,\r\n");
  }

  @Test
  void everyBeginningThatAProgramTakesForAFormulaIsNeutralised() {
    for (String text :
        List.of("=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u200B=1", "＝1")) {
      assertThat(Neutral.of(text)).as(text).isEqualTo("'" + text);
    }
    assertThat(Neutral.of("市科技局=牵头")).isEqualTo("市科技局=牵头");
  }

  @Test
  void aWorkbookHasFrozenFilteredHeadingsAndPagesOneTableWide() throws IOException {
    XSSFSheet page = read();

    assertThat(page.getSheetName()).isEqualTo("逾期 事项");
    assertThat(page.getPaneInformation().isFreezePane()).isTrue();
    assertThat(page.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
    assertThat(page.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:C5");
    assertThat(page.getRepeatingRows().formatAsString()).isEqualTo("2:2");
    assertThat(page.getPrintSetup().getLandscape()).isTrue();
    assertThat(page.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(page.getPrintSetup().getFitHeight()).isZero();
  }

  @Test
  void aWorkbookHasNoFormulaWhateverPeopleTyped() throws IOException {
    XSSFSheet page = read();

    Cell typed = page.getRow(3).getCell(0);
    assertThat(typed.getCellType()).isEqualTo(CellType.STRING);
    assertThat(typed.getStringCellValue()).startsWith("=HYPERLINK");
    assertThat(typed.getCellStyle().getQuotePrefixed()).isTrue();
    assertThat(page.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(-3);
    assertThat(page.getRow(2).getCell(2).getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2023, 9, 25));
  }

  private static XSSFSheet read() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Workbook.write(SHEET))).getSheetAt(0);
  }
}
