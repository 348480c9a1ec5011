package duban.reporting.export;

import duban.reporting.PeriodReport;
import duban.reporting.body.Table;
import duban.reporting.paper.Columns;
import duban.reporting.paper.Composition;
import duban.reporting.paper.Letterhead;
import duban.reporting.paper.Piece;
import duban.reporting.paper.Role;
import duban.reporting.paper.chart.ChartPicture;
import java.util.Base64;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * A report as a page that needs no account, no script and no other file: the pieces of the printed
 * document, as wide as the screen.
 */
final class OpenPage {

  private static final String STYLE =
      """
      body { margin: 0; background: #f3f5f4; color: #1d2b30; font: 18px/1.75 FangSong, STFangsong, serif; }
      main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; background: #fff; }
      nav { font: 15px/1.6 sans-serif; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
      nav a { color: #0b5566; padding: 0.5rem 0; }
      .notice { font: 15px/1.6 sans-serif; background: #fdf1db; padding: 0.5rem 0.75rem; }
      .Mark { color: #b3211b; font: bold 1.7em/1.3 STZhongsong, SimSun, serif; text-align: center; margin: 1.5rem 0 1rem; }
      .Number { text-align: center; margin: 0; padding-bottom: 0.5rem; border-bottom: 2px solid #b3211b; }
      .Title, .AnnexTitle { font: bold 1.4em/1.4 STZhongsong, SimSun, serif; text-align: center; margin: 0; }
      .Number + .Title { margin-top: 2rem; }
      .Salutation { margin: 1.5rem 0 0; }
      .BodyText, .Heading1, .Heading2, .Heading3, .Heading4 { text-indent: 2em; margin: 0; font-size: 1em; font-weight: normal; }
      .Heading1, .AnnexMark { font-family: SimHei, sans-serif; }
      .Heading2 { font-family: KaiTi, STKaiti, serif; }
      .Caption { text-align: center; font: 16px/1.6 SimHei, sans-serif; margin: 0.75rem 0 0.25rem; }
      .AnnexNote { margin: 1rem 0 0 2em; }
      .Signature { text-align: right; margin: 2rem 2em 0; }
      .Date { text-align: right; margin: 0 2em; }
      .AnnexMark { font-size: 1em; font-weight: normal; margin: 3rem 0 1rem; border-top: 1px solid #d9e0e1; padding-top: 1.5rem; }
      .Imprint { border: solid #1d2b30; border-width: 1px 0; margin-top: 3rem; font-size: 16px; padding: 0.25rem 1em; }
      .table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font: 15px/1.5 sans-serif; }
      th, td { border: 1px solid #b9c6c9; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; min-width: 3em; }
      th { background: #eaf0f0; font-weight: 600; } .number { text-align: right; white-space: nowrap; }
      img { max-width: 100%; height: auto; }
      @media print { nav, .notice { display: none; } body { background: #fff; } }
      """;

  private final StringBuilder page = new StringBuilder();

  private final String title;
  private boolean titled;

  private OpenPage(String title) {
    this.title = title;
  }

  /**
   * @param path under which its files are
   */
  static String of(PeriodReport report, Letterhead letterhead, String path) {
    OpenPage page = new OpenPage(report.title());
    page.links(path);
    if (report.supersededBy() != null) {
      page.line("p", "notice", "本期报告已有更正版本，请向发送单位索取更正后的链接。");
    }
    List<Piece> pieces = Composition.of(ReportExports.body(report), letterhead);
    pieces.forEach(page::add);
    return page.whole();
  }

  /** What is said of an address that leads nowhere, whatever the reason. */
  static String gone() {
    OpenPage page = new OpenPage("链接不可用");
    page.title();
    page.line("p", "BodyText", "此链接不存在、已过期或已撤销。请向发送单位索取新的链接。");
    page.line(
        "p",
        "BodyText",
        "This link does not exist, has expired or was revoked. Please ask the sender for a new one.");
    return page.whole();
  }

  private String whole() {
    return "<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
        + escaped(title)
        + "</title><style>"
        + STYLE
        + "</style></head><body><main>"
        + page
        + "</main></body></html>";
  }

  private void links(String path) {
    page.append("<nav aria-label=\"文件\">");
    link(path + "/report.pdf", "下载 PDF");
    link(path + "/report.docx", "下载 Word");
    link(path + "/conformity.txt", "格式检查表");
    page.append("</nav>");
  }

  private void link(String address, String words) {
    page.append("<a href=\"").append(escaped(address)).append("\">").append(words).append("</a>");
  }

  private void add(Piece piece) {
    if (piece instanceof Piece.Line line && line.role() == Role.TITLE) {
      title();
    } else if (piece instanceof Piece.Line line && !line.text().isEmpty()) {
      line(element(line.role()), line.role().id(), line.text());
    } else if (piece instanceof Piece.Grid grid) {
      table(grid.table());
    } else if (piece instanceof Piece.Picture picture) {
      String png = Base64.getEncoder().encodeToString(ChartPicture.of(picture.chart()).png());
      page.append("<img src=\"data:image/png;base64,").append(png).append("\" alt=\"");
      page.append(escaped(picture.chart().title())).append("\">");
    } else if (piece instanceof Piece.Imprint imprint) {
      line("p", "Imprint", imprint.printer() + "　" + imprint.printed());
    }
  }

  /** Broken by the screen and not by the sheet. */
  private void title() {
    if (!titled) {
      line("h1", Role.TITLE.id(), title);
    }
    titled = true;
  }

  private static String element(Role role) {
    return switch (role) {
      case HEADING_1, ANNEX_MARK -> "h2";
      case HEADING_2 -> "h3";
      case HEADING_3 -> "h4";
      case HEADING_4 -> "h5";
      default -> "p";
    };
  }

  private void line(String element, String style, String text) {
    page.append('<').append(element).append(" class=\"").append(style).append("\">");
    page.append(escaped(text)).append("</").append(element).append('>');
  }

  private void table(Table table) {
    page.append("<div class=\"table\" tabindex=\"0\"><table><thead><tr>");
    Columns.titles(table).forEach(title -> line("th", "", title));
    page.append("</tr></thead><tbody>");
    for (Table.Row row : table.rows()) {
      page.append("<tr>");
      for (int i = 0; i < row.cells().size(); i++) {
        String style = table.columns().get(i).number() ? "number" : "";
        line("td", style, row.cells().get(i).text());
      }
      page.append("</tr>");
    }
    page.append("</tbody></table></div>");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
