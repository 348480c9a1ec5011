package duban.reporting.paper;

import duban.reporting.body.Masthead;
import duban.reporting.body.ReportBody;
import duban.reporting.paper.Piece.Line;
import java.util.List;

/**
 * 版头 and title: the red mark; two lines below it the number, over the red line; two lines below
 * that the title; one line below that to whom it goes.
 */
final class HeadPart implements Composition.Part {

  private static final double LARGEST_MARK = 56;

  @Override
  public void add(ReportBody report, Letterhead letterhead, List<Piece> pieces) {
    Masthead head = report.masthead();
    String mark = letterhead.mark(head);
    pieces.add(Line.sized(Role.MARK, mark, markSize(mark)));
    Composition.blank(2, pieces);
    pieces.add(Line.of(Role.NUMBER, letterhead.number(head)));
    Composition.blank(2, pieces);
    title(Role.TITLE, head.title(), pieces);
    if (!head.recipient().isBlank()) {
      Composition.blank(1, pieces);
      pieces.add(Line.of(Role.RECIPIENT, head.recipient() + "："));
    }
  }

  static void title(Role role, String title, List<Piece> pieces) {
    int widest = (int) (Sheet.MEASURE / 20.0 / role.size());
    TitleLines.of(title, widest).forEach(line -> pieces.add(Line.of(role, line)));
  }

  /** The largest in which it stands on one line, in half points as files have it. */
  private static double markSize(String mark) {
    double fits = Sheet.MEASURE / 20.0 / Glyphs.width(mark);
    return Math.min(LARGEST_MARK, Math.floor(fits * 2) / 2);
  }
}
