package duban.reporting.paper.docx;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reporting.paper.Letterhead;
import duban.reporting.paper.SampleReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looks at the XML itself, by the numbers of GB/T 9704-2012 and not by those of our code. */
class DocxTests {

  private static final OfficeXml FILE =
      OfficeXml.of(
          Docx.write(
              SampleReport.report(),
              new Letterhead("文件", "徐科督", true, List.of("市委办公室", "市人大常委会办公室"))));

  private static final String SECTION = "/w:document/w:body/w:sectPr";

  @Test
  void isOnA4() {
    assertThat(FILE.document(SECTION + "/w:pgSz/@w:w")).containsExactly("11906");
    assertThat(FILE.document(SECTION + "/w:pgSz/@w:h")).containsExactly("16838");
  }

  @Test
  void hasTheMarginsOfTheStandard() {
    assertThat(millimetres("top")).isBetween(36.0, 38.0);
    assertThat(millimetres("left")).isBetween(27.0, 29.0);
    // what is left is the type area of 156 × 225 mm
    assertThat(210 - millimetres("left") - millimetres("right")).isBetween(155.9, 156.1);
    assertThat(297 - millimetres("top") - millimetres("bottom")).isBetween(224.9, 225.1);
  }

  @Test
  void hasAGridOf22LinesBy28Characters() {
    String grid = SECTION + "/w:docGrid/";
    double line = number(FILE.document(grid + "@w:linePitch")) / 20;
    double character = 16 + number(FILE.document(grid + "@w:charSpace")) / 4096;
    double down = 225 / 25.4 * 72;
    double across = 156 / 25.4 * 72;

    assertThat(FILE.document(grid + "@w:type")).containsExactly("linesAndChars");
    assertThat((int) (down / line)).isEqualTo(22);
    assertThat((int) (across / character)).isEqualTo(28);
  }

  @Test
  void keepsItsLinesAtAFixedPitchOfTheGrid() {
    String spacing = "/w:styles/w:docDefaults/w:pPrDefault/w:pPr/w:spacing/";

    assertThat(FILE.styles(spacing + "@w:lineRule")).containsExactly("exact");
    assertThat(FILE.styles(spacing + "@w:line"))
        .isEqualTo(FILE.document(SECTION + "/w:docGrid/@w:linePitch"));
    // else a page would have 21 lines where a paragraph ends
    assertThat(FILE.styles("/w:styles/w:docDefaults/w:pPrDefault/w:pPr/w:widowControl/@w:val"))
        .containsExactly("0");
  }

  @Test
  void namesItsFontsBySizeAndRole() {
    assertThat(type("Title")).isEqualTo("方正小标宋简体 44");
    assertThat(type("BodyText")).isEqualTo("仿宋_GB2312 32");
    assertThat(type("Heading1")).isEqualTo("黑体 32");
    assertThat(type("Heading2")).isEqualTo("楷体_GB2312 32");
    assertThat(type("Heading3")).isEqualTo("仿宋_GB2312 32");
    assertThat(type("Heading4")).isEqualTo("仿宋_GB2312 32");
    assertThat(type("AnnexMark")).isEqualTo("黑体 32");
    assertThat(type("Imprint")).isEqualTo("仿宋_GB2312 28");
    assertThat(type("Footer")).isEqualTo("宋体 28");
  }

  @Test
  void saysWhatMayStandInForAFontThatIsMissing() {
    assertThat(FILE.fonts("//w:font/@w:name"))
        .containsExactlyInAnyOrder("方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312", "宋体");
    assertThat(FILE.fonts("//w:font[@w:name='仿宋_GB2312']/w:altName/@w:val"))
        .singleElement()
        .asString()
        .startsWith("仿宋,FangSong");
  }

  @Test
  void addsNoBoldToHeadings() {
    assertThat(FILE.styles("//w:style//w:b")).isEmpty();
    assertThat(FILE.document("//w:b")).isEmpty();
  }

  @Test
  void numbersHeadingsByTheirLevels() {
    assertThat(text("Heading1")).containsExactly("一、总体情况", "二、下一步工作");
    assertThat(text("Heading2")).containsExactly("（一）分类进度", "（二）各单位情况");
    assertThat(text("Heading3")).containsExactly("1.落后序时的措施");
    assertThat(text("Heading4")).containsExactly("（1）市科技局牵头的措施");
    for (int level = 1; level <= 4; level++) {
      assertThat(FILE.styles(style("Heading" + level) + "/w:pPr/w:outlineLvl/@w:val"))
          .containsExactly(Integer.toString(level - 1));
    }
  }

  @Test
  void setsTheFirstLineOfTextInByTwoCharacters() {
    assertThat(FILE.styles(style("BodyText") + "/w:pPr/w:ind/@w:firstLineChars"))
        .containsExactly("200");
    assertThat(FILE.styles(style("BodyText") + "/w:pPr/w:jc/@w:val")).containsExactly("both");
  }

  @Test
  void hasARedCentredMark35MillimetresBelowTheTypeArea() {
    assertThat(text("Mark")).containsExactly("徐州市科技创新领导小组办公室文件");
    assertThat(FILE.styles(style("Mark") + "/w:rPr/w:color/@w:val")).containsExactly("FF0000");
    assertThat(FILE.styles(style("Mark") + "/w:rPr/w:rFonts/@w:eastAsia"))
        .containsExactly("方正小标宋简体");
    assertThat(FILE.styles(style("Mark") + "/w:pPr/w:jc/@w:val")).containsExactly("center");
    double before = number(FILE.document(paragraph("Mark") + "/w:pPr/w:spacing/@w:before"));
    double size = number(FILE.document(paragraph("Mark") + "//w:sz/@w:val")) / 2;
    // the characters begin about a fifth of their size below the top of their line
    assertThat((before / 20 + size / 5) / 72 * 25.4).isBetween(34.0, 36.0);
  }

  @Test
  void hasADocumentNumberInHexagonalBracketsOverARedLine() {
    assertThat(text("Number")).containsExactly("徐科督〔2026〕3号");
    String line = paragraph("Number") + "/w:pPr/w:pBdr/w:bottom/";
    assertThat(FILE.document(line + "@w:color")).containsExactly("FF0000");
    assertThat(number(FILE.document(line + "@w:sz")) / 8 / 72 * 25.4).isBetween(0.35, 0.5);
    assertThat(FILE.document(line + "@w:val")).containsExactly("single");
  }

  @Test
  void setsTheRecipientFlushLeftWithAFullWidthColon() {
    assertThat(text("Salutation")).containsExactly("徐州市科技创新领导小组：");
    assertThat(FILE.document(paragraph("Salutation") + "/w:pPr/w:ind")).isEmpty();
    assertThat(FILE.styles(style("Salutation") + "/w:pPr/w:ind")).isEmpty();
  }

  @Test
  void listsAnnexesBelowTheTextWithoutEndMarks() {
    assertThat(text("AnnexNote")).containsExactly("附件：1.措施进度分类表", "2.缺报情况表");
    // the first line begins two characters from the left
    assertThat(FILE.document("(" + paragraph("AnnexNote") + ")[1]/w:pPr/w:ind/@w:leftChars"))
        .containsExactly("600");
    assertThat(FILE.document("(" + paragraph("AnnexNote") + ")[1]/w:pPr/w:ind/@w:hangingChars"))
        .containsExactly("400");
  }

  @Test
  void signsWithAnArabicDateAndRoomForASealAndDrawsNone() {
    assertThat(text("Date")).containsExactly("2026年4月5日");
    assertThat(number(FILE.document(paragraph("Date") + "/w:pPr/w:ind/@w:rightChars")))
        .isGreaterThanOrEqualTo(400);
    assertThat(
            FILE.document(
                paragraph("Signature")
                    + "/preceding-sibling::w:p[position()<=2]/w:pPr/w:pStyle/@w:val"))
        .containsExactly("Normal", "Normal");
    // two charts and nothing else
    assertThat(FILE.document("//w:drawing//*[local-name()='docPr']/@descr"))
        .containsExactly("各单位进度分类", "研发投入强度与序时曲线");
  }

  @Test
  void beginsAPageForEachAnnexWithItsNumberOnTheFirstLineAndItsTitleOnTheThird() {
    assertThat(text("AnnexMark")).containsExactly("附件1", "附件2");
    assertThat(FILE.document(paragraph("AnnexMark") + "/w:pPr/w:pageBreakBefore")).hasSize(2);
    assertThat(
            FILE.document(
                paragraph("AnnexMark")
                    + "/following-sibling::w:p[position()<=2]/w:pPr/w:pStyle/@w:val"))
        .containsExactly("Normal", "AnnexTitle", "Normal", "AnnexTitle");
  }

  @Test
  void hasPageNumbersOnTheOuterSides() {
    assertThat(FILE.settings("/w:settings/w:evenAndOddHeaders")).hasSize(1);
    OfficeXml.Part odd = FILE.footer("default");
    OfficeXml.Part even = FILE.footer("even");
    assertThat(odd.of("//w:pPr/w:jc/@w:val")).containsExactly("right");
    assertThat(odd.of("//w:pPr/w:ind/@w:rightChars")).containsExactly("100");
    assertThat(even.of("//w:pPr/w:jc/@w:val")).containsExactly("left");
    assertThat(even.of("//w:pPr/w:ind/@w:leftChars")).containsExactly("100");
    for (OfficeXml.Part foot : List.of(odd, even)) {
      assertThat(String.join("", foot.of("//w:t"))).matches("— \\d+ —");
      assertThat(foot.of("//w:instrText")).containsExactly(" PAGE ");
      assertThat(foot.of("//w:fldChar/@w:fldCharType")).containsExactly("begin", "separate", "end");
    }
  }

  @Test
  void setsPageNumbersSevenMillimetresBelowTheTypeArea() {
    double foot = millimetres("footer");
    // the dashes stand at half the height of a line of 14 points
    assertThat(millimetres("bottom") - foot - 2.8).isBetween(6.5, 7.6);
  }

  @Test
  void hasAnImprintAtTheFootOfTheLastPage() {
    String imprint = "/w:document/w:body/w:tbl[last()]";
    assertThat(String.join("", FILE.document(imprint + "//w:t")))
        .isEqualTo("抄送：市委办公室，市人大常委会办公室。徐州市科技创新领导小组办公室2026年4月5日印发");
    assertThat(FILE.document(imprint + "/w:tblPr/w:tblpPr/@w:tblpYSpec")).containsExactly("bottom");
    assertThat(FILE.document(imprint + "/w:tblPr/w:tblpPr/@w:vertAnchor"))
        .containsExactly("margin");
    String lines = imprint + "/w:tblPr/w:tblBorders/";
    assertThat(number(FILE.document(lines + "w:top/@w:sz")) / 8 / 72 * 25.4).isBetween(0.34, 0.36);
    assertThat(number(FILE.document(lines + "w:bottom/@w:sz")) / 8 / 72 * 25.4)
        .isBetween(0.34, 0.36);
    assertThat(number(FILE.document(lines + "w:insideH/@w:sz")) / 8 / 72 * 25.4)
        .isBetween(0.24, 0.27);
  }

  @Test
  void repeatsTheHeadingOfEveryTableAndPartsNoRow() {
    String tables = "/w:document/w:body/w:tbl[position()<last()]";
    assertThat(FILE.document(tables)).hasSize(3);
    assertThat(FILE.document(tables + "/w:tr[1]/w:trPr/w:tblHeader")).hasSize(3);
    assertThat(FILE.document(tables + "/w:tr[position()>1]/w:trPr/w:tblHeader")).isEmpty();
    assertThat(FILE.document(tables + "/w:tr/w:trPr/w:cantSplit")).hasSize(3 + 4 + 60 + 3);
  }

  @Test
  void makesTablesAsWideAsTheTypeArea() {
    for (int table = 1; table <= 3; table++) {
      double width =
          FILE.document("/w:document/w:body/w:tbl[" + table + "]/w:tblGrid/w:gridCol/@w:w").stream()
              .mapToDouble(Double::parseDouble)
              .sum();
      assertThat(width / 1440 * 25.4).isBetween(155.9, 156.1);
    }
  }

  @Test
  void setsQuotesInQuotationMarks() {
    assertThat(String.join("", FILE.document("//w:t"))).contains("市财政局反映“专项资金尚未到位”。");
  }

  @Test
  void keepsTheOrderOfElementsThatWordInsistsOn() {
    OoxmlOrder.check(FILE);
  }

  private static double millimetres(String edge) {
    return number(FILE.document(SECTION + "/w:pgMar/@w:" + edge)) / 1440 * 25.4;
  }

  private static double number(List<String> found) {
    assertThat(found).hasSize(1);
    return Double.parseDouble(found.get(0));
  }

  private static String style(String id) {
    return "/w:styles/w:style[@w:styleId='" + id + "']";
  }

  private static String type(String id) {
    String run = style(id) + "/w:rPr/";
    return FILE.styles(run + "w:rFonts/@w:eastAsia").get(0)
        + " "
        + FILE.styles(run + "w:sz/@w:val").get(0);
  }

  private static String paragraph(String style) {
    return "/w:document/w:body/w:p[w:pPr/w:pStyle/@w:val='" + style + "']";
  }

  private static List<String> text(String style) {
    return FILE.document(paragraph(style));
  }
}
