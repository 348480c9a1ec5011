package duban.document;

import duban.document.ListNumbers.Level;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** The automatic numbers of a .docx; they are not part of its paragraphs' text. */
final class WordNumbering {

  private final XWPFDocument document;
  private final ListNumbers numbers = new ListNumbers();
  private final Set<BigInteger> begun = new HashSet<>();
  private final Map<BigInteger, Level[]> lists = new HashMap<>();

  WordNumbering(XWPFDocument document) {
    this.document = document;
  }

  /** What Word prints before a paragraph; empty where it is not numbered. */
  String of(XWPFParagraph paragraph) {
    return find(paragraph).orElse("");
  }

  private String number(CTNumPr properties, String style) {
    BigInteger id = properties.isSetNumId() ? properties.getNumId().getVal() : BigInteger.ZERO;
    XWPFNum list = document.getNumbering() == null ? null : document.getNumbering().getNum(id);
    if (list == null || id.signum() == 0) {
      return "";
    }
    BigInteger definition = definition(list.getCTNum().getAbstractNumId().getVal());
    Level[] levels = lists.computeIfAbsent(definition, this::levels);
    int level =
        properties.isSetIlvl() ? properties.getIlvl().getVal().intValue() : level(levels, style);
    if (level >= levels.length) {
      return "";
    }
    startAnew(list.getCTNum(), definition);
    return numbers.next(definition, levels, level);
  }

  /** A list may be defined by the name of a style, which names another list. */
  private BigInteger definition(BigInteger id) {
    var list = document.getNumbering().getAbstractNum(id);
    if (list == null || !list.getCTAbstractNum().isSetNumStyleLink()) {
      return id;
    }
    XWPFStyle style =
        document.getStyles().getStyle(list.getCTAbstractNum().getNumStyleLink().getVal());
    CTPPrGeneral general = style == null ? null : style.getCTStyle().getPPr();
    XWPFNum named =
        general == null || !general.isSetNumPr() || !general.getNumPr().isSetNumId()
            ? null
            : document.getNumbering().getNum(general.getNumPr().getNumId().getVal());
    return named == null ? id : named.getCTNum().getAbstractNumId().getVal();
  }

  /** A copy of a list may begin again; it does so once, with its first paragraph. */
  private void startAnew(CTNum copy, BigInteger definition) {
    if (copy.sizeOfLvlOverrideArray() > 0 && begun.add(copy.getNumId())) {
      for (CTNumLvl override : copy.getLvlOverrideArray()) {
        if (override.isSetStartOverride()) {
          int start = override.getStartOverride().getVal().intValue();
          numbers.startAnew(definition, override.getIlvl().intValue(), start);
        }
      }
    }
  }

  private Level[] levels(BigInteger definition) {
    var list = document.getNumbering().getAbstractNum(definition);
    CTLvl[] levels = list == null ? new CTLvl[0] : list.getCTAbstractNum().getLvlArray();
    return Stream.of(levels).limit(ListNumbers.LEVELS).map(this::level).toArray(Level[]::new);
  }

  private Level level(CTLvl level) {
    return new Level(
        level.isSetNumFmt() ? level.getNumFmt().getVal().toString() : "decimal",
        level.isSetLvlText() && level.getLvlText().isSetVal() ? level.getLvlText().getVal() : "",
        level.isSetStart() ? level.getStart().getVal().intValue() : 1,
        !level.isSetLvlRestart() || level.getLvlRestart().getVal().signum() != 0,
        level.isSetIsLgl(),
        level.isSetPStyle() ? level.getPStyle().getVal() : "");
  }

  /** Levels may name the style of their paragraphs instead of the other way round. */
  private static int level(Level[] levels, String style) {
    for (int i = 0; i < levels.length; i++) {
      if (levels[i].style().equals(style)) {
        return i;
      }
    }
    return 0;
  }

  /** The paragraph's own numbering, else that of its style or a style this is based on. */
  private Optional<String> find(XWPFParagraph paragraph) {
    var own = paragraph.getCTP().getPPr();
    String style = paragraph.getStyleID();
    if (own != null && own.isSetNumPr()) {
      return Optional.of(number(own.getNumPr(), String.valueOf(style)));
    }
    for (int depth = 0; style != null && depth < 10 && document.getStyles() != null; depth++) {
      XWPFStyle found = document.getStyles().getStyle(style);
      CTPPrGeneral general = found == null ? null : found.getCTStyle().getPPr();
      if (general != null && general.isSetNumPr()) {
        return Optional.of(number(general.getNumPr(), style));
      }
      style = found == null ? null : found.getBasisStyleID();
    }
    return Optional.empty();
  }
}
