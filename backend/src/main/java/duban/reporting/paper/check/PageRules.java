package duban.reporting.paper.check;

import duban.reporting.paper.Role;
import java.util.Locale;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;

/** 版面: paper, margins, and what fits into the type area. */
final class PageRules {

  private static final double MILLIMETRE = 1440 / 25.4;
  private static final double PARTS = 4096;

  private PageRules() {}

  static Stream<Check> of(WordFile file) {
    CTPageSz paper = file.section().getPgSz();
    CTPageMar edge = file.section().getPgMar();
    int width = WordFile.number(paper.getW());
    int height = WordFile.number(paper.getH());
    int across = width - WordFile.number(edge.getLeft()) - WordFile.number(edge.getRight());
    int down = height - WordFile.number(edge.getTop()) - WordFile.number(edge.getBottom());
    return Stream.of(
        Check.file("纸张", "210×297毫米", size(width, height)),
        Check.file(
            "天头、订口",
            "37、28毫米（±1）",
            "%d、%d毫米".formatted(millimetres(edge.getTop()), millimetres(edge.getLeft())),
            millimetres(edge.getTop()) == 37 && millimetres(edge.getLeft()) == 28),
        Check.file("版心", "156×225毫米", size(across, down)),
        Check.file("每面行数、每行字数", "22行×28字", grid(file, across, down)),
        Check.file("行距固定", "exact", spacing(file).getLineRule().toString()));
  }

  /** What fits by the pitches in the file, as Word would count. */
  private static String grid(WordFile file, int across, int down) {
    CTDocGrid grid = file.section().getDocGrid();
    double character = 16 + grid.getCharSpace().intValue() / PARTS;
    int characters = (int) (across / 20.0 / character);
    int lines =
        down / Math.max(grid.getLinePitch().intValue(), WordFile.number(spacing(file).getLine()));
    return "linesAndChars".equals(grid.getType().toString())
        ? lines + "行×" + characters + "字"
        : grid.getType().toString();
  }

  private static CTSpacing spacing(WordFile file) {
    return file.document()
        .getStyles()
        .getCtStyles()
        .getDocDefaults()
        .getPPrDefault()
        .getPPr()
        .getSpacing();
  }

  private static String size(int width, int height) {
    return String.format(Locale.ROOT, "%d×%d毫米", millimetres(width), millimetres(height));
  }

  private static long millimetres(Object twips) {
    return Math.round(WordFile.number(twips) / MILLIMETRE);
  }

  static boolean inUse(WordFile file, Role role) {
    return !file.paragraphs(role).isEmpty();
  }
}
