package duban.document;

import duban.document.DocumentUnreadable.Kind;
import duban.document.ListNumbers.Level;
import duban.plan.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The text of a .doc or an OLE .wps: body and tables with automatic numbers. */
final class OldWordText {

  private static final char HARD_HYPHEN = 0x1E;

  private final ListNumbers numbers = new ListNumbers();

  private OldWordText() {}

  static Document read(String name, byte[] content) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw encrypted(name);
      }
      if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
        throw FileFormat.unknown(name, content);
      }
      try (HWPFDocument document = new HWPFDocument(files)) {
        return new OldWordText().read(name, document);
      }
    } catch (OldFileFormatException ex) {
      throw new DocumentUnreadable(
          Kind.UNKNOWN_FORMAT,
          name,
          "the file was saved by Word 95 or older",
          "open it in Word or WPS and save it as .docx");
    } catch (EncryptedDocumentException ex) {
      throw encrypted(name);
    }
  }

  /** Where a text box stands on its page is not to be told, so that it comes last. */
  private Document read(String name, HWPFDocument document) {
    String body = text(document.getRange());
    Range boxes = document.getMainTextboxRange();
    String last = boxes.text().isBlank() ? "" : "\n" + text(boxes);
    return new Document(name, body + last, notes(document));
  }

  private static List<Finding> notes(HWPFDocument document) {
    return Stream.of(document.getFootnoteRange(), document.getEndnoteRange())
        .flatMap(range -> IntStream.range(0, range.numParagraphs()).mapToObj(range::getParagraph))
        .map(note -> PlainText.tidy(Range.stripFields(note.text())).strip())
        .filter(note -> !note.isEmpty())
        .map(WordNotes::finding)
        .toList();
  }

  private String text(Range range) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        lines.addAll(new OldWordTable(table, this::text).lines());
        i += Math.max(table.numParagraphs(), 1) - 1;
      } else {
        lines.add(text(paragraph));
      }
    }
    return PlainText.tidy(String.join("\n", lines));
  }

  private String text(Paragraph paragraph) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      var run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        text.append(run.text());
      }
    }
    // cell and paragraph ends are characters too
    String words =
        Range.stripFields(text.toString())
            .replace('\7', '\r')
            .replace(HARD_HYPHEN, '-')
            .replaceAll("\r$", "");
    return words.isBlank() ? "" : number(paragraph) + PlainText.columns(words);
  }

  private String number(Paragraph paragraph) {
    HWPFList list = paragraph.isInList() ? paragraph.getList() : null;
    int level = paragraph.getIlvl();
    if (list == null || level >= ListNumbers.LEVELS) {
      return "";
    }
    Level[] levels = new Level[level + 1];
    for (int i = 0; i <= level; i++) {
      levels[i] =
          new Level(
              ListNumber.format(list.getNumberFormat((char) i)),
              pattern(String.valueOf(list.getNumberText((char) i))),
              list.getStartAt((char) i),
              true,
              false,
              "");
    }
    return numbers.next(list.getLsid(), levels, level);
  }

  /** Levels stand in the text of a number as characters 0 to 8. */
  private static String pattern(String numberText) {
    StringBuilder pattern = new StringBuilder();
    numberText
        .chars()
        .forEach(
            c -> pattern.append(c < ListNumbers.LEVELS ? "%" + (c + 1) : String.valueOf((char) c)));
    return pattern.toString();
  }

  private static DocumentUnreadable encrypted(String name) {
    return new DocumentUnreadable(
        Kind.ENCRYPTED, name, "the file is protected by a password", "save it without one");
  }
}
