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

  private static String text(PdfSample pdf) {
    return new Documents().read("x.pdf", pdf.saved()).text().stripTrailing();
  }
}
