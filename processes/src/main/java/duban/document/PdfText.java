package duban.document;

import duban.document.DocumentUnreadable.Kind;
import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The text layer of a PDF, without page numbers and running heads. */
final class PdfText {

  /** A page with fewer characters is a picture with a number on it. */
  private static final int FEWEST_CHARACTERS = 15;

  private static final double MOST_NAMELESS = 0.2;

  private final String name;
  private final DocumentLimits limits;

  PdfText(String name, DocumentLimits limits) {
    this.name = name;
    this.limits = limits;
  }

  Document read(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      if (document.getNumberOfPages() > limits.pages()) {
        String what = "the document has more than " + limits.pages() + " pages";
        throw unreadable(Kind.TOO_MANY_PAGES, what, "save the plan alone in a file");
      }
      return read(document);
    } catch (InvalidPasswordException ex) {
      throw unreadable(
          Kind.ENCRYPTED, "the file is protected by a password", "save it without one");
    }
  }

  private Document read(PDDocument document) throws IOException {
    List<List<PdfLine>> pages = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int characters = 0;
    int nameless = 0;
    for (int number = 1; number <= document.getNumberOfPages(); number++) {
      PdfPage page = PdfPage.of(document, number);
      characters += page.characters();
      nameless += page.nameless();
      if (page.characters() < FEWEST_CHARACTERS && holdsPictures(document.getPage(number - 1))) {
        findings.add(withoutText(number));
      }
      if (characters > limits.characters()) {
        throw unreadable(Kind.TOO_LARGE, "the text is too long", "save the plan alone in a file");
      }
      pages.add(page.lines());
    }
    boolean pictures = !findings.isEmpty();
    if (pictures && characters < FEWEST_CHARACTERS * document.getNumberOfPages()) {
      throw unreadable(
          Kind.SCANNED,
          "the pages are pictures without text",
          "run text recognition on the file or ask the issuer for the Word document");
    }
    if (nameless > MOST_NAMELESS * characters) {
      throw unreadable(
          Kind.GARBLED,
          "the fonts do not say which characters they show",
          "run text recognition on the file or ask the issuer for the Word document");
    }
    if (nameless > 0) {
      findings.add(withNameless(nameless));
    }
    String text = PdfParagraphs.of(BrokenRows.joined(PageMarks.removed(pages)));
    return new Document(name, PlainText.tidy(text), findings);
  }

  private static boolean holdsPictures(PDPage page) {
    PDResources resources = page.getResources();
    return resources != null && resources.getXObjectNames().iterator().hasNext();
  }

  private static Finding withoutText(int page) {
    return new Finding(
        Level.WARNING,
        "page-without-text",
        null,
        null,
        "第" + page + "页没有文字，可能是扫描的图片",
        "请对照原件检查这一页，其中的措施没有读入");
  }

  private static Finding withNameless(int characters) {
    return new Finding(
        Level.WARNING,
        "characters-without-meaning",
        null,
        null,
        "文件中有" + characters + "个字符的字体没有说明是什么字，没有读入或读成了乱码",
        "请对照原件检查，或者改用发文单位的 Word 文件");
  }

  private DocumentUnreadable unreadable(Kind kind, String what, String remedy) {
    return new DocumentUnreadable(kind, name, what, remedy);
  }
}
