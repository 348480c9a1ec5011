package duban.document;

import duban.document.ListNumbers.Level;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** The automatic numbers of a .docx; they are not part of its paragraphs' text. */
final class WordNumbering {

  private final XWPFDocument document;
  private final ListNumbers numbers = new ListNumbers();
  private final Map<BigInteger, Level[]> lists = new HashMap<>();

  WordNumbering(XWPFDocument document) {
    this.document = document;
  }

  /** What Word prints before a paragraph; empty where it is not numbered. */
  String of(XWPFParagraph paragraph) {
    return properties(paragraph).map(this::number).orElse("");
  }

  private String number(CTNumPr properties) {
    BigInteger id = properties.isSetNumId() ? properties.getNumId().getVal() : BigInteger.ZERO;
    XWPFNum list = document.getNumbering() == null ? null : document.getNumbering().getNum(id);
    if (list == null || id.signum() == 0) {
      return "";
    }
    BigInteger definition = list.getCTNum().getAbstractNumId().getVal();
    Level[] levels = lists.computeIfAbsent(definition, this::levels);
    int level = properties.isSetIlvl() ? properties.getIlvl().getVal().intValue() : 0;
    return level < levels.length ? numbers.next(definition, levels, level) : "";
  }

  private Level[] levels(BigInteger definition) {
    var list = document.getNumbering().getAbstractNum(definition);
    CTLvl[] levels = list == null ? new CTLvl[0] : list.getCTAbstractNum().getLvlArray();
    Level[] read = new Level[Math.min(levels.length, 9)];
    for (int i = 0; i < read.length; i++) {
      CTLvl level = levels[i];
      read[i] =
          new Level(
              level.isSetNumFmt() ? level.getNumFmt().getVal().toString() : "decimal",
              level.isSetLvlText() && level.getLvlText().isSetVal()
                  ? level.getLvlText().getVal()
                  : "",
              level.isSetStart() ? level.getStart().getVal().intValue() : 1);
    }
    return read;
  }

  /** The paragraph's own numbering, else that of its style or a style this is based on. */
  private Optional<CTNumPr> properties(XWPFParagraph paragraph) {
    var own = paragraph.getCTP().getPPr();
    if (own != null && own.isSetNumPr()) {
      return Optional.of(own.getNumPr());
    }
    String style = paragraph.getStyleID();
    for (int depth = 0; style != null && depth < 10 && document.getStyles() != null; depth++) {
      XWPFStyle found = document.getStyles().getStyle(style);
      CTPPrGeneral general = found == null ? null : found.getCTStyle().getPPr();
      if (general != null && general.isSetNumPr()) {
        return Optional.of(general.getNumPr());
      }
      style = found == null ? null : found.getBasisStyleID();
    }
    return Optional.empty();
  }
}
