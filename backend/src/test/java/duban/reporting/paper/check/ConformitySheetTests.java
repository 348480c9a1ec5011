package duban.reporting.paper.check;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reporting.paper.Letterhead;
import duban.reporting.paper.SampleReport;
import duban.reporting.paper.docx.Docx;
import duban.reporting.paper.pdf.FontShelf;
import duban.reporting.paper.pdf.Pdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class ConformitySheetTests {

  private static final byte[] DOCX = Docx.write(SampleReport.report(), Letterhead.bulletin());
  private static final byte[] PDF =
      Pdf.write(SampleReport.report(), Letterhead.bulletin(), FontShelf.open());

  @Test
  void findsNothingAgainstWhatWeWrite() {
    ConformitySheet sheet = ConformitySheet.of(DOCX, PDF, FontShelf.open());

    assertThat(sheet.checks()).hasSizeGreaterThan(20).filteredOn(it -> !it.passed()).isEmpty();
    assertThat(sheet.passed()).isTrue();
  }

  @Test
  void measuresThePagesAsTheyAreRendered() {
    assertThat(RenderedChecks.of(PDF))
        .extracting(Check::found)
        .anyMatch(it -> it.matches("共\\d+面，最多22行"))
        .contains("最多28字");
  }

  @Test
  void warnsOfFontsThatAReaderNeedsAndOfThoseThatStandIn() {
    assertThat(ConformitySheet.of(DOCX, PDF, FontShelf.open()).warnings())
        .anyMatch(it -> it.startsWith("Word文件使用“仿宋_GB2312”"))
        .anyMatch(it -> it.startsWith("服务器未安装“方正小标宋简体”"));
  }

  @Test
  void readsTheFileAndNotWhatWasMeant() throws IOException {
    assertThat(
            failures(
                it ->
                    it.getDocument()
                        .getBody()
                        .getSectPr()
                        .getPgMar()
                        .setTop(BigInteger.valueOf(1440))))
        .contains("天头、订口", "版心");
    assertThat(
            failures(
                it ->
                    it.getDocument()
                        .getBody()
                        .getSectPr()
                        .getDocGrid()
                        .setLinePitch(BigInteger.valueOf(600))))
        .containsExactly("每面行数、每行字数");
    assertThat(failures(it -> it.getSettings().getCTSettings().unsetEvenAndOddHeaders()))
        .containsExactly("单双页页码不同");
    assertThat(failures(it -> it.getParagraphs().get(3).getRuns().get(0).setText("(2026)第03期", 0)))
        .containsExactly("发文字号或期号");
    assertThat(failures(it -> it.getTables().get(0).getRow(0).setRepeatHeader(false)))
        .containsExactly("表头跨页重复");
  }

  @Test
  void goesAlongAsAText() {
    assertThat(ConformitySheet.of(DOCX, PDF, FontShelf.open()).text(UnaryOperator.identity()))
        .startsWith("公文格式符合性检查表")
        .contains("结论：所查各项均符合", "［符合］版心：要求 156×225毫米；实际 156×225毫米", "三、字体提示");
  }

  private static List<String> failures(Consumer<XWPFDocument> harm) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DOCX));
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      harm.accept(document);
      document.write(file);
      return FileChecks.of(file.toByteArray()).all().stream()
          .filter(it -> !it.passed())
          .map(Check::rule)
          .toList();
    }
  }
}
