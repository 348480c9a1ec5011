package duban.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTextTests {

  @Test
  void dropsHeadsAndPageNumbersAndNothingElse() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      for (int page = 1; page <= 4; page++) {
        pdf.page(
            List.of("乐水市人民政府公报", "第" + page + "年的安排", "正文", page * 7 + "", "— " + page + " —"));
      }

      assertThat(text(pdf))
          .isEqualTo("第1年的安排\n正文\n7\n第2年的安排\n正文\n14\n第3年的安排\n正文\n21\n第4年的安排\n正文\n28");
    }
  }

  @Test
  void keepsCellsOfARowApartAndMarksIndents() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      pdf.page(List.of("\u3000\u3000一、主要任务如下所列各项内容", "扩大岗位\t市人社局\t市财政局"));

      assertThat(text(pdf)).isEqualTo("\u3000\u3000一、主要任务如下所列各项内容\n扩大岗位\t市人社局\t市财政局");
    }
  }

  @Test
  void readsATableByItsRules() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      pdf.page(
          List.of("任务分工表如下", "任务\t单位", "扩大岗位开展培训加\t市人社局", "投入。\t市财政局", "稳定就业", "以上任务长期坚持。"),
          "75 640 425 112 re 75 724 m 500 724 l 75 668 m 500 668 l 236 752 m 236 668 l S");

      assertThat(text(pdf)).isEqualTo("任务分工表如下\n任务\t单位\n扩大岗位开展培训加投入。\t市人社局  市财政局\n稳定就业\n以上任务长期坚持。");
    }
  }

  @Test
  void keepsTheHeadingOfATableThatGoesOnOverPagesOnce() throws Exception {
    try (PdfSample pdf = new PdfSample()) {
      for (int page = 1; page <= 3; page++) {
        pdf.page(List.of("任务\t单位", page + "扩大岗位\t市人社局", "— " + page + " —"));
      }

      assertThat(text(pdf)).isEqualTo("任务\t单位\n1扩大岗位\t市人社局\n2扩大岗位\t市人社局\n3扩大岗位\t市人社局");
    }
  }

  private static String text(PdfSample pdf) {
    return new Documents().read("x.pdf", pdf.saved()).text().stripTrailing();
  }
}
