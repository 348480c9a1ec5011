package duban.document;

import static duban.document.WordMarkup.p;
import static duban.document.WordMarkup.r;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What Word prints of the markup of its paragraphs. */
class WordParagraphTests {

  @Test
  void readsContentControlsWithTheirTables() {
    String table =
        "<w:tbl><w:tr><w:tc>" + p("任务") + "</w:tc><w:tc>" + p("单位") + "</w:tc></w:tr></w:tbl>";

    assertThat(text(sdt(p("一、主要任务") + sdt(table)) + "<w:p>" + r("1.扩大") + sdt(r("岗位。")) + "</w:p>"))
        .isEqualTo("一、主要任务\n任务\t单位\n1.扩大岗位。");
  }

  @Test
  void readsTextBoxesOnceBehindTheirParagraph() {
    String box = "<w:txbxContent>" + p("二、保障措施") + p("加强领导。") + "</w:txbxContent>";
    String shape =
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>%s</wps:txbx></wps:wsp></w:drawing>"
            + "</mc:Choice><mc:Fallback><w:pict><v:textbox>%s</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";

    assertThat(
            text(
                "<w:p>" + r("正文") + "<w:r>" + shape.formatted(box, box) + "</w:r></w:p>" + p("结束")))
        .isEqualTo("正文\n二、保障措施\n加强领导。\n结束");
    assertThat(text("<w:p><w:r><w:pict><v:textbox>" + box + "</v:textbox></w:pict></w:r></w:p>"))
        .isEqualTo("\n二、保障措施\n加强领导。");
  }

  @Test
  void readsWhatFieldsAndLinksShow() {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"http://127.0.0.1:1/\"</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + r("附件")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    assertThat(
            text(
                "<w:p>"
                    + field
                    + "<w:hyperlink>"
                    + r("1")
                    + "</w:hyperlink><w:smartTag>"
                    + r(":分工表")
                    + "</w:smartTag></w:p>"))
        .isEqualTo("附件1:分工表");
  }

  @Test
  void readsChangesAsAccepted() {
    String deletedEnd = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("扩大") + "</w:p>";
    String changed =
        "<w:p>"
            + r("岗位")
            + "<w:del><w:r><w:delText>五百个</w:delText></w:r></w:del><w:ins>"
            + r("六百个")
            + "</w:ins>"
            + "<w:moveFrom>"
            + r("旧")
            + "</w:moveFrom><w:moveTo>"
            + r("新")
            + "</w:moveTo></w:p>";

    assertThat(text(deletedEnd + changed + p("完"))).isEqualTo("扩大岗位六百个新\n完");
  }

  @Test
  void leavesOutWhatIsNotPrinted() {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>";
    String pinyin =
        "<w:r><w:ruby><w:rt>"
            + r("yè")
            + "</w:rt><w:rubyBase>"
            + r("业")
            + "</w:rubyBase></w:ruby></w:r>";

    assertThat(text("<w:p>" + r("企") + pinyin + hidden + "<w:r><w:footnoteReference/></w:r></w:p>"))
        .isEqualTo("企业");
  }

  @Test
  void breaksLinesAndKeepsColumnsOfTabs() {
    assertThat(text("<w:p>" + r("乐水市") + "<w:r><w:br/><w:t>行动方案</w:t></w:r></w:p>"))
        .isEqualTo("乐水市\n行动方案");
    assertThat(text("<w:p>" + r("1.") + "<w:r><w:tab/><w:t>扩大岗位</w:t></w:r></w:p>"))
        .isEqualTo("1. 扩大岗位");
    assertThat(
            text("<w:p><w:r><w:t>任务</w:t><w:tab/><w:t>单位</w:t><w:tab/><w:t>时限</w:t></w:r></w:p>"))
        .isEqualTo("任务\t单位\t时限");
  }

  private static String sdt(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }

  private static String text(String body) {
    return new Documents().read("x.docx", WordMarkup.docx(body)).text();
  }
}
