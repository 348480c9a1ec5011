package duban.reporting.paper.docx;

import duban.reporting.paper.Piece;
import duban.reporting.paper.Role;
import duban.reporting.paper.Sheet;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Sets piece after piece. */
final class Pieces {

  private final XWPFDocument document;
  private boolean beginsPage;

  Pieces(XWPFDocument document) {
    this.document = document;
  }

  void add(Piece piece) {
    if (piece instanceof Piece.Line line) {
      add(line);
    } else if (piece instanceof Piece.Grid grid) {
      Tables.add(document, grid.table());
    } else if (piece instanceof Piece.Picture picture) {
      Pictures.add(document, picture.chart());
    } else if (piece instanceof Piece.NewPage) {
      beginsPage = true;
    } else if (piece instanceof Piece.Imprint imprint) {
      ImprintTable.add(document, imprint);
    }
  }

  private void add(Piece.Line line) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(line.role().id());
    if (beginsPage) {
      paragraph.setPageBreak(true);
      beginsPage = false;
    }
    if (line.kept() && !line.role().leads()) {
      paragraph.setKeepNext(true);
    }
    indent(line, paragraph);
    if (line.role() == Role.MARK) {
      Mark.set(line, paragraph);
    } else if (line.role() == Role.NUMBER) {
      RedLine.under(paragraph);
    }
    if (!line.text().isEmpty()) {
      var run = paragraph.createRun();
      run.setText(line.text());
      if (line.role().size() != line.size()) {
        run.setFontSize(line.size());
      }
    }
  }

  private static void indent(Piece.Line line, XWPFParagraph paragraph) {
    if (line.left() == 0 && line.right() == 0) {
      return;
    }
    CTPPr properties = paragraph.getCTP().getPPr();
    CTInd indent = properties.addNewInd();
    if (line.left() > 0) {
      indent.setLeftChars(hundredths(line.left()));
      indent.setLeft(twips(line.left()));
      indent.setHangingChars(hundredths(line.hanging()));
      indent.setHanging(twips(line.hanging()));
    }
    if (line.right() > 0) {
      indent.setRightChars(hundredths(line.right()));
      indent.setRight(twips(line.right()));
    }
  }

  private static BigInteger hundredths(double characters) {
    return BigInteger.valueOf(Math.round(characters * 100));
  }

  private static BigInteger twips(double characters) {
    return BigInteger.valueOf(Sheet.characters(characters));
  }
}
