package duban.reporting.paper;

import duban.reporting.body.ReportBody;
import java.util.List;

/** 版记: copies, who prints it, and when. */
final class ImprintPart implements Composition.Part {

  @Override
  public void add(ReportBody report, Letterhead letterhead, List<Piece> pieces) {
    String printed = Composition.inWords(report.masthead().date()) + "印发";
    pieces.add(new Piece.Imprint(letterhead.copies(), report.masthead().issuer(), printed));
  }
}
