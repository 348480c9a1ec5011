package duban.reporting.paper;

import duban.reporting.body.Annex;
import duban.reporting.body.Masthead;
import duban.reporting.body.ReportBody;
import duban.reporting.paper.Piece.Line;
import java.util.List;

/**
 * What follows the text: 附件说明 one line below it, then name and date. Where the document is sealed
 * there is room for the seal above the name, and the name stands over the middle of the date.
 */
final class ClosePart implements Composition.Part {

  private static final double INDENT = 2;
  private static final double DATE_SEALED = 4;
  private static final double DATE_BEHIND = 2;

  @Override
  public void add(ReportBody report, Letterhead letterhead, List<Piece> pieces) {
    keepLast(pieces);
    if (!report.annexes().isEmpty()) {
      Composition.blank(1, pieces);
      annexes(report.annexes(), pieces);
    }
    if (letterhead.sealed()) {
      Composition.blank(2, pieces);
      sealed(report.masthead(), pieces);
    } else {
      Composition.blank(1, pieces);
      plain(report.masthead(), pieces);
    }
  }

  /** A page on which nothing but name and date stands could be anybody's. */
  private static void keepLast(List<Piece> pieces) {
    int last = pieces.size() - 1;
    if (pieces.get(last) instanceof Piece.Line line) {
      pieces.set(last, line.keptWithNext());
    }
  }

  /** Numbered where there are several; names begin below each other and end without a mark. */
  private static void annexes(List<Annex> annexes, List<Piece> pieces) {
    String label = "附件：";
    for (int i = 0; i < annexes.size(); i++) {
      String number = annexes.size() == 1 ? "" : (i + 1) + ".";
      String lead = i == 0 ? label : "";
      double text = INDENT + Glyphs.width(label + number);
      pieces.add(
          Line.hanging(
              Role.ANNEX_NOTE,
              lead + number + annexes.get(i).title(),
              text,
              Glyphs.width(lead + number)));
    }
  }

  /** The date four characters from the right; more where the name is so long that it needs them. */
  private static void sealed(Masthead head, List<Piece> pieces) {
    String date = Composition.inWords(head.date());
    double longer = (Glyphs.width(head.signature()) - Glyphs.width(date)) / 2;
    double right = Math.max(DATE_SEALED, longer);
    pieces.add(Line.right(Role.SIGNATURE, head.signature(), right - longer));
    pieces.add(Line.right(Role.DATE, date, right));
  }

  /** The name two characters from the right, the date's first two behind the name's. */
  private static void plain(Masthead head, List<Piece> pieces) {
    String date = Composition.inWords(head.date());
    double name = Glyphs.width(head.signature());
    double right = INDENT + name - DATE_BEHIND - Glyphs.width(date);
    double missing = Math.max(0, INDENT - right);
    pieces.add(Line.right(Role.SIGNATURE, head.signature(), INDENT + missing));
    pieces.add(Line.right(Role.DATE, date, right + missing));
  }
}
