package duban.document;

import duban.plan.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.w3c.dom.Node;

/**
 * The text of a .docx: body and tables with automatic numbers; no heads, feet or deleted text.
 * Notes are findings.
 */
final class WordText {

  private final String name;
  private final DocumentLimits limits;

  WordText(String name, DocumentLimits limits) {
    this.name = name;
    this.limits = limits;
  }

  Document read(byte[] content) throws IOException {
    Packed.check(name, content, limits.unpackedBytes());
    byte[] readable = WordDrawings.renamed(content);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(readable))) {
      WordNumbering numbering = new WordNumbering(document);
      List<String> lines = new ArrayList<>();
      try (XmlCursor cursor = document.getDocument().getBody().newCursor()) {
        body(cursor, document, numbering, lines);
      }
      List<Finding> notes = WordNotes.findings(document);
      return new Document(name, PlainText.tidy(String.join("\n", lines)), notes);
    }
  }

  /** Paragraphs and tables, also those in content controls and other wrappings. */
  private static void body(
      XmlCursor cursor, XWPFDocument document, WordNumbering numbering, List<String> lines) {
    for (boolean more = cursor.toFirstChild(); more; more = cursor.toNextSibling()) {
      switch (cursor.getName().getLocalPart()) {
        case "p" -> add(new XWPFParagraph((CTP) cursor.getObject(), document), numbering, lines);
        case "tbl" -> {
          XWPFTable table = new XWPFTable((CTTbl) cursor.getObject(), document);
          lines.addAll(new WordTables(numbering).lines(table));
        }
        case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> {
          cursor.push();
          body(cursor, document, numbering, lines);
          cursor.pop();
        }
        default -> {
          // marks without text
        }
      }
    }
  }

  private static void add(XWPFParagraph paragraph, WordNumbering numbering, List<String> lines) {
    String text = text(paragraph, numbering);
    int last = lines.size() - 1;
    // when the end of a paragraph is deleted, its words and those of the next are one
    if (last >= 0 && lines.get(last).endsWith(OPEN_END)) {
      lines.set(last, lines.get(last).replace(OPEN_END, "") + text);
    } else {
      lines.add(text);
    }
    if (isEndDeleted(paragraph)) {
      lines.set(lines.size() - 1, lines.get(lines.size() - 1) + OPEN_END);
    }
  }

  private static final String OPEN_END = "\u0000";

  private static boolean isEndDeleted(XWPFParagraph paragraph) {
    Node properties = WordParagraph.child(paragraph.getCTP().getDomNode(), "pPr");
    return WordParagraph.child(WordParagraph.child(properties, "rPr"), "del") != null;
  }

  /** A paragraph as it is printed. */
  static String text(XWPFParagraph paragraph, WordNumbering numbering) {
    String text = String.join("\n", WordParagraph.lines(paragraph.getCTP().getDomNode()));
    return text.isBlank() ? "" : numbering.of(paragraph) + text;
  }
}
