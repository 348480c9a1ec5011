package duban.reporting.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reporting.paper.Letterhead;
import duban.reporting.paper.SampleReport;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTests {

  private static final byte[] FILE =
      Pdf.write(SampleReport.report(), Letterhead.bulletin(), FontShelf.open());

  @Test
  void holdsTheTextInChinese() throws IOException {
    assertThat(text(1, 1))
        .contains("徐州市科技创新领导小组办公室督查专报", "〔2026〕第3期", "徐州市科技创新领导小组：", "一、总体情况", "（一）分类进度", "— 1 —");
    assertThat(text(1, 99)).contains("附件1", "附件2", "2026年4月5日印发", "<一期>", "二期。");
  }

  @Test
  void carriesOpenFontsOfWhichOnlyWhatIsUsed() throws IOException {
    Set<String> names = new LinkedHashSet<>();
    try (PDDocument document = Loader.loadPDF(FILE)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          names.add(font.getName());
        }
      }
    }
    assertThat(names)
        .allMatch(name -> name.matches("[A-Z]{6}\\+.*"))
        .anyMatch(name -> name.endsWith("NotoSerifSC-Regular"))
        .anyMatch(name -> name.endsWith("NotoSerifSC-Bold"))
        .anyMatch(name -> name.endsWith("NotoSansSC-Medium"))
        .anyMatch(name -> name.endsWith("LXGWWenKai-Regular"));
    assertThat(FILE.length).isLessThan(2_000_000);
  }

  @Test
  void isOnA4() throws IOException {
    try (PDDocument document = Loader.loadPDF(FILE)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 595.6f);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841.6f, 842.2f);
    }
  }

  @Test
  void saysWhichFontsStandIn() {
    assertThat(FontShelf.open().replaced())
        .extracting(it -> it.typeface().family() + " " + it.by().title())
        .contains("仿宋_GB2312 思源宋体", "方正小标宋简体 思源宋体（粗）", "楷体_GB2312 霞鹜文楷");
  }

  private static String text(int from, int to) throws IOException {
    try (PDDocument document = Loader.loadPDF(FILE)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(from);
      stripper.setEndPage(to);
      return stripper.getText(document);
    }
  }
}
