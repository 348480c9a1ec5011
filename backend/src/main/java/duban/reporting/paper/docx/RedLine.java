package duban.reporting.paper.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** The red line as wide as the type area, 4 mm under the number. */
final class RedLine {

  /** 1.25 points, 0.44 mm. */
  private static final BigInteger EIGHTHS = BigInteger.valueOf(10);

  /** Points; the rest of the 4 mm is the lower part of the number's own line. */
  private static final BigInteger SPACE = BigInteger.valueOf(6);

  private RedLine() {}

  static void under(XWPFParagraph paragraph) {
    CTBorder line = paragraph.getCTP().getPPr().addNewPBdr().addNewBottom();
    line.setVal(STBorder.SINGLE);
    line.setColor("FF0000");
    line.setSz(EIGHTHS);
    line.setSpace(SPACE);
  }
}
