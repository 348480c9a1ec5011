package duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Plan;
import duban.plan.SourceSpan;
import duban.reader.PlanReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same plan from every format. */
class DocumentsTests {

  private static final String BIG5 = "樂水市促進就業行動方案\n一、主要任務\n1.擴大就業崗位,支持企業發展。(責任單位:市財政局、市教育局)\n";

  private final Documents documents = new Documents();

  @Test
  void readsTheSamePlanFromWord() {
    assertThat(plan("x.docx", Samples.docx(Samples.XUZHOU)))
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(SourceSpan.class)
        .isEqualTo(PlanReader.read("x", Samples.XUZHOU).plan());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void readsTextInTheEncodingsOfOffices(String charset) {
    Document document = documents.read("x.txt", Samples.XUZHOU.getBytes(Charset.forName(charset)));

    assertThat(document.text()).isEqualTo(Samples.XUZHOU);
  }

  @Test
  void readsTextWithAByteOrderMark() {
    byte[] content = ("\uFEFF" + Samples.XUZHOU).getBytes(StandardCharsets.UTF_8);

    assertThat(documents.read("x.txt", content).text()).isEqualTo(Samples.XUZHOU);
  }

  @Test
  void readsBig5() {
    assertThat(documents.read("x.txt", BIG5.getBytes(Charset.forName("Big5"))).text())
        .isEqualTo(BIG5);
  }

  @Test
  void readsTextWithABrokenCharacter() {
    byte[] content = Samples.XUZHOU.getBytes(StandardCharsets.UTF_8);
    content[content.length / 2] = (byte) 0xFF;

    assertThat(documents.read("x.txt", content).text()).contains("\uFFFD").contains("责任分工方案");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-8"})
  void readsAPageWhateverItDeclares(String charset) {
    String page = "<html><meta charset='gb2312'><p>乐水市促进就业行动方案</p><p>一、主要任务</p></html>";

    assertThat(documents.read("x.html", page.getBytes(Charset.forName(charset))).text())
        .isEqualTo("乐水市促进就业行动方案\n一、主要任务");
  }

  @Test
  void goesByTheContentWhenTheNameIsWrong() {
    assertThat(documents.read("x.doc", Samples.docx("乐水市促进就业行动方案")).text()).contains("乐水市");
    assertThat(
            documents.read("x.doc", "<html><body><p>乐水市".getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("乐水市");
  }

  @Test
  void readsWhatWpsSavesUnderItsOwnName() {
    byte[] old = Samples.resource("/duban/document/table.doc");

    assertThat(documents.read("x.wps", old).text()).isEqualTo(documents.read("x.doc", old).text());
    assertThat(documents.read("x.wps", Samples.docx("乐水市促进就业行动方案")).text())
        .isEqualTo("乐水市促进就业行动方案");
  }

  @Test
  void readsOldWordWithItsTable() {
    Document document = documents.read("table.doc", Samples.resource("/duban/document/table.doc"));

    assertThat(document.text().lines().filter(line -> !line.isBlank()))
        .containsExactlyElementsOf(
            List.of(
                "乐水市促进就业行动方案",
                "一、主要任务",
                "1.自动编号第一项。",
                "2.自动编号第二项。",
                "序号\t任务\t牵头单位\t责任单位",
                "(一)稳定就业",
                "1\t扩大岗位。\t市人社局  市经信委\t市财政局、市教育局",
                "1\t开展培训。\t市教育局\t市财政局、市教育局",
                "结束。"));
  }

  @Test
  void readsTheMarksOfOldWord() throws IOException {
    byte[] old = Samples.resource("/duban/document/table.doc");
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(old));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.getRange().replaceText("结束。", "2022\u001E2025年\u000B完\t毕");
      document.write(out);

      assertThat(documents.read("x.doc", out.toByteArray()).text().strip())
          .endsWith("2022-2025年\n完 毕");
    }
  }

  private Plan plan(String name, byte[] content) {
    return PlanReader.read("x", documents.read(name, content).text()).plan();
  }
}
