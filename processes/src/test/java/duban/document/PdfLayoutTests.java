package duban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duban.document.DocumentUnreadable.Kind;
import duban.plan.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand on the pages of a PDF. */
class PdfLayoutTests {

  private static final String SENTENCE = "围绕重点产业链的关键环节和薄弱环节制定攻关计划,";
  private static final String HALF = "围绕重点产业链的关键环节制定";

  @Test
  void joinsTheLinesOfAParagraphOverThePagesBorder() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      pdf.page(List.of("\u3000\u3000" + SENTENCE.substring(2), SENTENCE, SENTENCE, "— 1 —"));
      pdf.page(List.of(SENTENCE, "明确责任。", "\u3000\u3000" + SENTENCE.substring(2), "— 2 —"));

      assertThat(text(pdf))
          .isEqualTo(
              "\u3000\u3000"
                  + SENTENCE.substring(2)
                  + SENTENCE.repeat(3)
                  + "明确责任。\n\u3000\u3000"
                  + SENTENCE.substring(2));
    }
  }

  @Test
  void keepsNumberedParagraphsApartThatAreNotIndented() throws Exception {
    String full = SENTENCE.replace(',', '。');
    try (PdfSample pdf = new PdfSample()) {
      pdf.page(
          List.of("1." + full.substring(2), "2." + full.substring(2), "3." + full.substring(2)));

      assertThat(text(pdf).lines()).hasSize(3);
    }
  }

  @Test
  void takesNoNumberForACell() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      pdf.page(List.of("(一)\t扩大岗位", "1.\t开展培训\t市教育局"));

      assertThat(text(pdf)).isEqualTo("(一) 扩大岗位\n1.\t开展培训\t市教育局");
    }
  }

  @Test
  void readsTwoColumnsOneAfterTheOther() throws Exception {
    List<String> lines = new ArrayList<>(List.of("乐水市人民政府公报二〇二四年第三期目录"));
    for (int i = 0; i < 12; i++) {
      lines.add(HALF + "\t\u3000\u3000\u3000\u3000\u3000\u3000" + HALF.replace("重点", "优势"));
    }
    try (PdfSample pdf = new PdfSample()) {
      assertThat(text(pdf.page(lines)))
          .isEqualTo(lines.get(0) + "\n" + HALF.repeat(12) + HALF.replace("重点", "优势").repeat(12));
    }
  }

  @Test
  void takesABoxAroundThePageForNoTable() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      lines.add(i == 0 ? "\u3000\u3000" + SENTENCE.substring(2) : SENTENCE);
    }
    String boxes = "40 400 532 372 re 44 400 m 44 772 l 568 400 m 568 772 l S";
    try (PdfSample pdf = new PdfSample()) {
      assertThat(text(pdf.page(lines, boxes)))
          .isEqualTo("\u3000\u3000" + SENTENCE.substring(2) + SENTENCE.repeat(9));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void readsATableOnATurnedPage(int degrees) throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      pdf.page(
          List.of("任务分工表如下", "任务\t单位", "扩大岗位\t市人社局", "开展培训\t市教育局"),
          "75 668 425 84 re 75 724 m 500 724 l 75 696 m 500 696 l 236 752 m 236 668 l S");

      assertThat(text(pdf.turned(degrees))).isEqualTo("任务分工表如下\n任务\t单位\n扩大岗位\t市人社局\n开展培训\t市教育局");
    }
  }

  @Test
  void dropsHeadsThatCountThePages() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      for (int page = 1; page <= 4; page++) {
        pdf.page(List.of("乐水市人民政府公报 2024年第3期 第" + page + "版", "第" + page + "年的安排", page + " / 4"));
      }

      assertThat(text(pdf)).isEqualTo("第1年的安排\n第2年的安排\n第3年的安排\n第4年的安排");
    }
  }

  @Test
  void refusesFontsThatDoNotSayWhatTheyShow() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      byte[] content = pdf.nameless().page(List.of(SENTENCE)).saved();
      DocumentUnreadable refusal =
          catchThrowableOfType(
              DocumentUnreadable.class, () -> new Documents().read("x.pdf", content));

      assertThat(refusal.kind()).isEqualTo(Kind.GARBLED);
      assertThat(refusal).hasMessageContaining("the fonts do not say which characters they show");
    }
  }

  @Test
  void tellsOfAFewCharactersWithoutMeaning() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      byte[] content = pdf.page(List.of(SENTENCE, SENTENCE, "\uE001")).saved();

      assertThat(new Documents().read("x.pdf", content).findings())
          .extracting(Finding::code)
          .containsExactly("characters-without-meaning");
    }
  }

  private static String text(PdfSample pdf) {
    return new Documents().read("x.pdf", pdf.saved()).text().stripTrailing();
  }
}
