package duban.reporting.paper;

import duban.reporting.body.Annex;
import duban.reporting.body.ReportBody;
import duban.reporting.paper.Piece.Line;
import java.util.List;

/** 附件: each begins a page with 附件1 on its first line and its title on the third. */
final class AnnexPart implements Composition.Part {

  @Override
  public void add(ReportBody report, Letterhead letterhead, List<Piece> pieces) {
    List<Annex> annexes = report.annexes();
    for (int i = 0; i < annexes.size(); i++) {
      pieces.add(new Piece.NewPage());
      pieces.add(Line.of(Role.ANNEX_MARK, annexes.size() == 1 ? "附件" : "附件" + (i + 1)));
      Composition.blank(1, pieces);
      HeadPart.title(Role.ANNEX_TITLE, annexes.get(i).title(), pieces);
      Composition.blank(1, pieces);
      TextPart.add(annexes.get(i).blocks(), annexes.get(i).title(), pieces);
    }
  }
}
