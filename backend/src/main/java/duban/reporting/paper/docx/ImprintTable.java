package duban.reporting.paper.docx;

import duban.reporting.paper.Piece;
import duban.reporting.paper.Role;
import duban.reporting.paper.Sheet;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/**
 * 版记: a table without sides that floats at the foot of the type area of the last page. (LibreOffice
 * before 7.6 floats no tables and sets it where the text ends.)
 */
final class ImprintTable {

  /** Eighths of a point: 0.35 mm outside, 0.25 mm between. */
  private static final int OUTER = 8;

  private static final int INNER = 6;
  private static final int CHARACTER = 280;

  private ImprintTable() {}

  static void add(XWPFDocument document, Piece.Imprint imprint) {
    anchor(document); // else it would grow together with a table above it
    boolean copies = !imprint.copies().isEmpty();
    XWPFTable table = document.createTable(copies ? 2 : 1, 1);
    place(table);
    lines(table);
    if (copies) {
      String names = "抄送：" + String.join("，", imprint.copies()) + "。";
      line(table.getRow(0).getCell(0)).createRun().setText(names);
    }
    XWPFParagraph last = line(table.getRow(copies ? 1 : 0).getCell(0));
    toTheRight(last);
    last.createRun().setText(imprint.printer());
    last.createRun().addTab();
    last.createRun().setText(imprint.printed());
    anchor(document);
  }

  private static XWPFParagraph line(XWPFTableCell cell) {
    cell.setWidth(Integer.toString(Sheet.MEASURE));
    XWPFParagraph line = cell.getParagraphs().get(0);
    line.setStyle(Role.IMPRINT.id());
    CTInd indent = line.getCTP().getPPr().addNewInd();
    indent.setLeftChars(BigInteger.valueOf(100));
    indent.setLeft(BigInteger.valueOf(CHARACTER));
    indent.setRightChars(BigInteger.valueOf(100));
    indent.setRight(BigInteger.valueOf(CHARACTER));
    return line;
  }

  /** So that the day ends one character from the right. */
  private static void toTheRight(XWPFParagraph line) {
    CTTabStop stop = line.getCTP().getPPr().addNewTabs().addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setPos(BigInteger.valueOf(Sheet.MEASURE - CHARACTER));
  }

  private static void lines(XWPFTable table) {
    table.setTopBorder(XWPFBorderType.SINGLE, OUTER, 0, "000000");
    table.setBottomBorder(XWPFBorderType.SINGLE, OUTER, 0, "000000");
    table.setInsideHBorder(XWPFBorderType.SINGLE, INNER, 0, "000000");
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
  }

  private static void place(XWPFTable table) {
    table.setWidth(Sheet.MEASURE);
    table.setCellMargins(30, 0, 30, 0);
    table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(Sheet.MEASURE));
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblPPr place = table.getCTTbl().getTblPr().addNewTblpPr();
    place.setVertAnchor(STVAnchor.MARGIN);
    place.setHorzAnchor(STHAnchor.MARGIN);
    place.setTblpXSpec(STXAlign.CENTER);
    place.setTblpYSpec(STYAlign.BOTTOM);
  }

  /** What parts tables, and what the table hangs on; as low as can be. */
  private static void anchor(XWPFDocument document) {
    XWPFParagraph last = document.createParagraph();
    last.setStyle(Role.BLANK.id());
    var spacing = last.getCTP().getPPr().addNewSpacing();
    spacing.setLine(BigInteger.valueOf(20));
    spacing.setLineRule(
        org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule.EXACT);
  }
}
