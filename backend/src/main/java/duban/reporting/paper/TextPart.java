package duban.reporting.paper;

import duban.reporting.body.Block;
import duban.reporting.body.Chart;
import duban.reporting.body.Heading;
import duban.reporting.body.Paragraph;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Sentence;
import duban.reporting.body.Table;
import duban.reporting.paper.Piece.Line;
import java.util.List;
import java.util.stream.Collectors;

/** 正文: headings with their numbers, paragraphs, tables and charts. */
final class TextPart implements Composition.Part {

  @Override
  public void add(ReportBody report, Letterhead letterhead, List<Piece> pieces) {
    add(report.blocks(), report.masthead().title(), pieces);
  }

  /**
   * @param title that stands above them: a table that is called the same has no caption of its own
   */
  static void add(List<Block> blocks, String title, List<Piece> pieces) {
    HeadingNumbers numbers = new HeadingNumbers();
    blocks.forEach(block -> add(block, title, numbers, pieces));
  }

  private static void add(Block block, String title, HeadingNumbers numbers, List<Piece> pieces) {
    if (block instanceof Heading heading) {
      String text = numbers.next(heading.level()) + heading.text();
      pieces.add(Line.of(Role.heading(heading.level()), text));
    } else if (block instanceof Paragraph paragraph) {
      pieces.add(Line.of(Role.TEXT, text(paragraph)));
    } else if (block instanceof Table table) {
      if (!table.caption().equals(title)) {
        pieces.add(Line.of(Role.CAPTION, table.caption()));
      }
      pieces.add(new Piece.Grid(table));
    } else if (block instanceof Chart chart) {
      pieces.add(new Piece.Picture(chart));
      pieces.add(Line.of(Role.CAPTION, chart.title()));
    }
  }

  private static String text(Paragraph paragraph) {
    return paragraph.sentences().stream().map(Sentence::text).collect(Collectors.joining());
  }
}
