package duban.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Node;

/** The text of a .docx: body and tables with automatic numbers; no heads, feet or deleted text. */
final class WordText {

  private static final Set<String> TAKEN_OUT = Set.of("del", "moveFrom");

  private final String name;
  private final DocumentLimits limits;

  WordText(String name, DocumentLimits limits) {
    this.name = name;
    this.limits = limits;
  }

  Document read(byte[] content) throws IOException {
    Packed.check(name, content, limits.unpackedBytes());
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      List<String> lines = new ArrayList<>();
      WordNumbering numbering = new WordNumbering(document);
      WordTables tables = new WordTables(numbering);
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          lines.add(text(paragraph, numbering));
        } else if (element instanceof XWPFTable table) {
          lines.addAll(tables.lines(table));
        } else if (element instanceof XWPFSDT block) {
          lines.add(block.getContent().getText());
        }
      }
      return Document.of(name, PlainText.tidy(String.join("\n", lines)));
    }
  }

  /** A paragraph as it is printed. */
  static String text(XWPFParagraph paragraph, WordNumbering numbering) {
    StringBuilder text = new StringBuilder();
    for (IRunElement run : paragraph.getIRuns()) {
      if (run instanceof XWPFRun words && !isTakenOut(words.getCTR().getDomNode())) {
        text.append(words.text());
      } else if (run instanceof XWPFSDT inline) {
        text.append(inline.getContent().getText());
      }
    }
    return text.toString().isBlank() ? "" : numbering.of(paragraph) + text;
  }

  private static boolean isTakenOut(Node run) {
    for (Node node = run; node != null && !"p".equals(node.getLocalName()); ) {
      if (TAKEN_OUT.contains(String.valueOf(node.getLocalName()))) {
        return true;
      }
      node = node.getParentNode();
    }
    return false;
  }
}
