package duban.reporting.paper.docx;

import duban.reporting.paper.Role;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** — 1 — at the foot: one character from the right on odd pages, from the left on even ones. */
final class Feet {

  private static final BigInteger CHARACTER = BigInteger.valueOf(280);
  private static final BigInteger HUNDREDTHS = BigInteger.valueOf(100);

  private Feet() {}

  static void add(XWPFDocument document) {
    CTInd odd = number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
    odd.setRightChars(HUNDREDTHS);
    odd.setRight(CHARACTER);
    CTInd even = number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    even.setLeftChars(HUNDREDTHS);
    even.setLeft(CHARACTER);
  }

  private static CTInd number(
      XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side) {
    XWPFParagraph line = document.createFooter(pages).createParagraph();
    line.setStyle(Role.PAGE_NUMBER.id());
    line.setAlignment(side);
    line.createRun().setText("— ");
    field(line);
    line.createRun().setText(" —");
    return line.getCTP().getPPr().addNewInd();
  }

  /** What shows the number of the page it is on. */
  private static void field(XWPFParagraph line) {
    line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    line.createRun().getCTR().addNewInstrText().setStringValue(" PAGE ");
    line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    XWPFRun shown = line.createRun();
    shown.setText("1");
    line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }
}
