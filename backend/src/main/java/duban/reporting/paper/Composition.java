package duban.reporting.paper;

import duban.reporting.body.ReportBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts a report together as a document, part by part in the order of the standard. */
public final class Composition {

  private static final List<Part> PARTS =
      List.of(new HeadPart(), new TextPart(), new ClosePart(), new AnnexPart(), new ImprintPart());

  private Composition() {}

  /** A part of a document: it adds its pieces to those above it. */
  interface Part {

    void add(ReportBody report, Letterhead letterhead, List<Piece> pieces);
  }

  public static List<Piece> of(ReportBody report, Letterhead letterhead) {
    List<Piece> pieces = new ArrayList<>();
    PARTS.forEach(part -> part.add(report, letterhead, pieces));
    return List.copyOf(pieces);
  }

  /** 2026年3月5日: year in full, no leading zeros. */
  static String inWords(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  static void blank(int lines, List<Piece> pieces) {
    for (int i = 0; i < lines; i++) {
      pieces.add(Piece.Line.blank());
    }
  }
}
