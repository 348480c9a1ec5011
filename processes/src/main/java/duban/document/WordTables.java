package duban.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** The tables of a .docx. One of a single column is a frame, its paragraphs are lines. */
final class WordTables {

  private final WordNumbering numbering;

  WordTables(WordNumbering numbering) {
    this.numbering = numbering;
  }

  List<String> lines(XWPFTable table) {
    boolean frame = table.getRows().stream().allMatch(row -> row.getTableCells().size() <= 1);
    return frame ? framed(table) : grid(table);
  }

  private List<String> framed(XWPFTable table) {
    return table.getRows().stream()
        .flatMap(row -> row.getTableCells().stream())
        .flatMap(cell -> paragraphs(cell).stream())
        .toList();
  }

  private List<String> grid(XWPFTable table) {
    TextTable text = new TextTable();
    for (XWPFTableRow row : table.getRows()) {
      text.row();
      int column = before(row);
      for (XWPFTableCell cell : row.getTableCells()) {
        int span = span(cell);
        String words = TextTable.cellText(paragraphs(cell));
        boolean goesOn = goesOn(cell);
        text.cell(column, span, 1, goesOn && words.isEmpty() ? text.above(column) : words);
        column += span;
      }
    }
    return text.lines();
  }

  private List<String> paragraphs(XWPFTableCell cell) {
    List<String> paragraphs = new ArrayList<>();
    for (IBodyElement element : cell.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraphs.add(WordText.text(paragraph, numbering));
      } else if (element instanceof XWPFTable inner) {
        paragraphs.addAll(lines(inner));
      }
    }
    return paragraphs;
  }

  private static int before(XWPFTableRow row) {
    var properties = row.getCtRow().getTrPr();
    return properties == null || properties.sizeOfGridBeforeArray() == 0
        ? 0
        : properties.getGridBeforeArray(0).getVal().intValue();
  }

  private static int span(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties == null || !properties.isSetGridSpan()
        ? 1
        : properties.getGridSpan().getVal().intValue();
  }

  /** Whether the cell is the lower part of one merged over rows. */
  private static boolean goesOn(XWPFTableCell cell) {
    CTTcPr properties = cell.getCTTc().getTcPr();
    return properties != null
        && properties.isSetVMerge()
        && properties.getVMerge().getVal() != STMerge.RESTART;
  }
}
