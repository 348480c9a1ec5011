package duban.reporting.paper.docx;

import duban.reporting.paper.Piece;
import duban.reporting.paper.Sheet;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** 发文机关标志: its upper edge 35 mm below that of the type area. */
final class Mark {

  private static final int BELOW = Sheet.twips(35);

  /** Height of its line to its size; less would cut the characters. */
  private static final double LINE = 1.3;

  /** What of the line is above the characters. */
  private static final double ABOVE = 0.22;

  private Mark() {}

  static void set(Piece.Line line, XWPFParagraph paragraph) {
    double size = line.size() * 20;
    CTSpacing spacing = paragraph.getCTP().getPPr().addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(Math.round(BELOW - ABOVE * size)));
    spacing.setLine(BigInteger.valueOf(Math.round(LINE * size)));
    spacing.setLineRule(STLineSpacingRule.EXACT);
  }
}
