package duban.document;

import duban.document.DocumentUnreadable.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes the text out of documents: .docx, .doc, .wps, .pdf with a text layer, .html, .md and .txt.
 * What a file is, its content says, not its name.
 */
public final class Documents {

  private final DocumentLimits limits;

  public Documents() {
    this(DocumentLimits.DEFAULT);
  }

  public Documents(DocumentLimits limits) {
    this.limits = limits;
  }

  /**
   * The text of a file.
   *
   * @throws DocumentUnreadable when there is none to be had
   */
  public Document read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (!Files.isRegularFile(file)) {
        throw new DocumentUnreadable(
            Kind.FILE_MISSING, file.toString(), "no such file", "check the path");
      }
      checkSize(name, Files.size(file));
      return read(name, Files.readAllBytes(file));
    } catch (IOException ex) {
      throw new DocumentUnreadable(
          Kind.FILE_MISSING, file.toString(), "cannot be opened", "check who may read it");
    }
  }

  /**
   * The text of an uploaded file.
   *
   * @throws DocumentUnreadable when there is none to be had
   */
  public Document read(String name, byte[] content) {
    checkSize(name, content.length);
    Document document = extracted(name, content);
    if (document.text().isBlank()) {
      throw new DocumentUnreadable(
          Kind.EMPTY, name, "the document holds no text", "check that it is the right file");
    }
    if (document.text().length() > limits.characters()) {
      String what = "the text has more than " + limits.characters() + " characters";
      throw new DocumentUnreadable(Kind.TOO_LARGE, name, what, "save the plan alone in a file");
    }
    return document;
  }

  private Document extracted(String name, byte[] content) {
    try {
      return switch (FileFormat.of(name, content)) {
        case WORD -> new WordText(name, limits).read(content);
        case OLE -> OldWordText.read(name, content);
        case PDF -> new PdfText(name, limits).read(content);
        case HTML -> Document.of(name, HtmlText.of(Charsets.decode(name, content)));
        case TEXT -> Document.of(name, plain(name, Charsets.decode(name, content)));
      };
    } catch (DocumentUnreadable ex) {
      throw ex;
    } catch (IOException | RuntimeException | StackOverflowError ex) {
      // parsers meet broken input with whatever breaks first
      DocumentUnreadable unreadable =
          new DocumentUnreadable(
              Kind.DAMAGED, name, "the file is damaged", "open it in Word or WPS and save it anew");
      unreadable.initCause(ex);
      throw unreadable;
    }
  }

  private static String plain(String name, String text) {
    String tidy = PlainText.tidy(text);
    return Markdown.is(name, tidy) ? Markdown.plain(tidy) : tidy;
  }

  private void checkSize(String name, long bytes) {
    if (bytes > limits.bytes()) {
      String what = "the file has %,d bytes, the limit is %,d".formatted(bytes, limits.bytes());
      throw new DocumentUnreadable(
          Kind.TOO_LARGE, name, what, "take out pictures or save the plan alone in a file");
    }
  }
}
