package duban.reporting.paper.docx;

import duban.reporting.body.Table;
import duban.reporting.paper.Columns;
import duban.reporting.paper.Role;
import duban.reporting.paper.Sheet;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables as wide as the type area; the heading stands on every page, no row is parted. */
final class Tables {

  private Tables() {}

  static void add(XWPFDocument document, Table table) {
    int[] widths = Columns.widths(table, Sheet.MEASURE);
    XWPFTable grid = document.createTable(1 + table.rows().size(), widths.length);
    arrange(grid, widths);
    double size = Columns.size(table);
    heading(grid.getRow(0), Columns.titles(table), widths, size);
    for (int i = 0; i < table.rows().size(); i++) {
      row(grid.getRow(i + 1), table, table.rows().get(i), widths, size);
    }
  }

  private static void heading(XWPFTableRow row, List<String> titles, int[] widths, double size) {
    row.setRepeatHeader(true);
    row.setCantSplitRow(true);
    for (int i = 0; i < widths.length; i++) {
      cell(row.getCell(i), widths[i], Role.TABLE_HEAD, titles.get(i), size);
    }
  }

  private static void row(
      XWPFTableRow row, Table table, Table.Row values, int[] widths, double size) {
    row.setCantSplitRow(true);
    for (int i = 0; i < widths.length; i++) {
      Role role = table.columns().get(i).number() ? Role.TABLE_NUMBER : Role.TABLE_TEXT;
      cell(row.getCell(i), widths[i], role, values.cells().get(i).text(), size);
    }
  }

  private static void cell(XWPFTableCell cell, int width, Role role, String text, double size) {
    cell.setWidth(Integer.toString(width));
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle(role.id());
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    if (size != role.size()) {
      run.setFontSize(size);
    }
  }

  /** Fixed columns: Word, WPS and LibreOffice each fit contents in their own way. */
  private static void arrange(XWPFTable grid, int[] widths) {
    grid.setWidth(Sheet.MEASURE);
    grid.setCellMargins(40, 60, 40, 60);
    CTTblPr properties = grid.getCTTbl().getTblPr();
    properties.addNewJc().setVal(STJcTable.CENTER);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid columns = grid.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      columns.addNewGridCol().setW(BigInteger.valueOf(width));
    }
  }
}
