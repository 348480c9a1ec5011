package duban.document;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Footnotes and endnotes: no part of the body, and still not to be lost. */
final class WordNotes {

  private WordNotes() {}

  static List<Finding> findings(XWPFDocument document) {
    return Stream.of(document.getFootnotes(), document.getEndnotes())
        .flatMap(List::stream)
        .map(WordNotes::text)
        .filter(text -> !text.isEmpty())
        .map(WordNotes::finding)
        .toList();
  }

  private static String text(XWPFAbstractFootnoteEndnote note) {
    return note.getParagraphs().stream()
        .flatMap(paragraph -> WordParagraph.lines(paragraph.getCTP().getDomNode()).stream())
        .map(String::strip)
        .collect(Collectors.joining(" "))
        .strip();
  }

  static Finding finding(String text) {
    return new Finding(
        Level.NOTE,
        "note-left-out",
        null,
        null,
        "注释没有读入正文：“" + text + "”",
        "如果其中有任务、单位或时限，请在草案中补上");
  }
}
