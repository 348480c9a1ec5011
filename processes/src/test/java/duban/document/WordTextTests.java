package duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class WordTextTests {

  @Test
  void writesTheRowsOfATableAsLines() {
    XWPFDocument document = Samples.document("任务分工表");
    Samples.table(
        document,
        new String[] {"序号", "任务", "牵头单位", "责任单位"},
        new String[] {"(一)稳定就业", "<", "<", "<"},
        new String[] {"1", "扩大岗位。", "市人社局\n市经信委", "市财政局"},
        new String[] {"^", "开展培训。", "市教育局", "^"},
        new String[] {"2", "<", "市科技局", ""});

    assertThat(text(document).lines())
        .containsExactly(
            "任务分工表",
            "序号\t任务\t牵头单位\t责任单位",
            "(一)稳定就业",
            "1\t扩大岗位。\t市人社局  市经信委\t市财政局",
            "1\t开展培训。\t市教育局\t市财政局",
            "2\t\t市科技局\t");
  }

  @Test
  void takesATableOfOneColumnForAFrame() {
    XWPFDocument document = new XWPFDocument();
    Samples.table(document, new String[] {"乐水市促进就业行动方案\n一、主要任务"});

    assertThat(text(document)).isEqualTo("乐水市促进就业行动方案\n一、主要任务");
  }

  @Test
  void printsAutomaticNumbers() {
    XWPFDocument document = new XWPFDocument();
    BigInteger list = Samples.list(document);
    numbered(document, list, 0, "主要任务");
    numbered(document, list, 1, "扩大岗位。");
    numbered(document, list, 1, "开展培训。");
    numbered(document, list, 0, "保障措施");
    numbered(document, list, 1, "加强领导。");

    assertThat(text(document)).isEqualTo("一、主要任务\n1.扩大岗位。\n2.开展培训。\n二、保障措施\n1.加强领导。");
  }

  @Test
  void tellsOfFootnotes() {
    XWPFDocument document = Samples.document("扩大岗位");
    document.createFootnote().createParagraph().createRun().setText("岗位指公益性岗位。");

    Document read = new Documents().read("x.docx", Samples.saved(document));

    assertThat(read.text()).isEqualTo("扩大岗位");
    assertThat(read.findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("“岗位指公益性岗位。”"));
  }

  @Test
  void leavesDeletedWordsOut() {
    XWPFDocument document = Samples.document("扩大岗位");
    XWPFParagraph paragraph = document.getParagraphs().get(0);
    var deleted = paragraph.getCTP().addNewDel();
    deleted.addNewR().addNewDelText().setStringValue("五百个");
    var inserted = paragraph.getCTP().addNewIns();
    inserted.addNewR().addNewT().setStringValue("六百个");

    assertThat(text(document)).isEqualTo("扩大岗位六百个");
  }

  private static void numbered(XWPFDocument document, BigInteger list, int level, String words) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.createRun().setText(words);
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
  }

  private static String text(XWPFDocument document) {
    return new Documents().read("x.docx", Samples.saved(document)).text();
  }
}
