package duban.reporting.paper.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Measures the pages of a finished PDF: what stands where on them. */
final class RenderedChecks {

  private static final int LINES = 22;
  private static final int CHARACTERS = 28;

  private RenderedChecks() {}

  static List<Check> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<PageLines> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        pages.add(PageLines.of(document, page));
      }
      return List.of(lines(pages), characters(pages), numbers(pages), fonts(document));
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  /** A page that tables or pictures share has fewer. */
  private static Check lines(List<PageLines> pages) {
    int most = pages.stream().mapToInt(PageLines::lines).max().orElse(0);
    return Check.rendered(
        "满页正文行数", "不超过" + LINES + "行", "共" + pages.size() + "面，最多" + most + "行", most <= LINES);
  }

  private static Check characters(List<PageLines> pages) {
    int most = pages.stream().mapToInt(PageLines::characters).max().orElse(0);
    return Check.rendered("每行字数", "不超过" + CHARACTERS + "字", "最多" + most + "字", most <= CHARACTERS);
  }

  private static Check numbers(List<PageLines> pages) {
    long placed = pages.stream().filter(PageLines::numberPlaced).count();
    return Check.rendered(
        "页码位置", "单页居右、双页居左", placed + "面符合，共" + pages.size() + "面", placed == pages.size());
  }

  private static Check fonts(PDDocument document) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    boolean embedded = true;
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        embedded &= font.isEmbedded();
        names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
      }
    }
    return Check.rendered("PDF字体嵌入", "全部嵌入", String.join("、", names), embedded);
  }
}
