package duban.reporting.paper.docx;

import duban.reporting.paper.Sheet;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** A4, the margins, and the grid of 22 lines by 28 characters. */
final class PageSetup {

  /** Of a point; in these the grid tells what is added to the size of the text. */
  private static final int PARTS = 4096;

  private PageSetup() {}

  static void set(XWPFDocument document) {
    CTSectPr section = of(document);
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(BigInteger.valueOf(Sheet.WIDTH));
    size.setH(BigInteger.valueOf(Sheet.HEIGHT));
    CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(Sheet.TOP));
    margins.setRight(BigInteger.valueOf(Sheet.RIGHT));
    margins.setBottom(BigInteger.valueOf(Sheet.BOTTOM));
    margins.setLeft(BigInteger.valueOf(Sheet.LEFT));
    margins.setHeader(BigInteger.valueOf(Sheet.twips(15)));
    margins.setFooter(BigInteger.valueOf(Sheet.FOOT));
    margins.setGutter(BigInteger.ZERO);
    CTDocGrid grid = section.isSetDocGrid() ? section.getDocGrid() : section.addNewDocGrid();
    grid.setType(STDocGrid.LINES_AND_CHARS);
    grid.setLinePitch(BigInteger.valueOf(Sheet.LINE));
    grid.setCharSpace(BigInteger.valueOf(characterSpace()));
  }

  /** Rounded away from zero: one part too many, and the 28th character goes to the next line. */
  private static long characterSpace() {
    return (long) Math.floor((Sheet.PITCH - Sheet.TEXT) * PARTS);
  }

  private static CTSectPr of(XWPFDocument document) {
    CTBody body = document.getDocument().getBody();
    return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
  }
}
