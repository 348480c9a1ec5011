package duban.reporting.paper.pdf;

import duban.reporting.body.Table;
import duban.reporting.paper.Columns;
import duban.reporting.paper.Piece;
import duban.reporting.paper.Role;
import duban.reporting.paper.Sheet;
import duban.reporting.paper.chart.ChartPicture;
import java.util.Base64;
import java.util.List;

/** Writes pieces as a page of XHTML. */
final class Xhtml {

  private static final double MARK_BELOW = Sheet.twips(37) / 20.0;
  private static final double MARK_LINE = 1.3;
  private static final double MARK_ABOVE = 0.2;

  private final StringBuilder page = new StringBuilder();
  private final double imprintBelow;
  private boolean beginsPage;

  /**
   * @param imprintBelow points that are free above the imprint
   */
  private Xhtml(double imprintBelow) {
    this.imprintBelow = imprintBelow;
  }

  static String of(String title, List<Piece> pieces, double imprintBelow) {
    Xhtml xhtml = new Xhtml(imprintBelow);
    pieces.forEach(xhtml::add);
    return "<html lang=\"zh-CN\"><head><title>"
        + escaped(title)
        + "</title><style>"
        + Css.of()
        + "</style></head><body>"
        + xhtml.page
        + "</body></html>";
  }

  private void add(Piece piece) {
    if (piece instanceof Piece.Line line) {
      line(line);
    } else if (piece instanceof Piece.Grid grid) {
      table(grid.table());
    } else if (piece instanceof Piece.Picture picture) {
      picture(ChartPicture.of(picture.chart()));
    } else if (piece instanceof Piece.NewPage) {
      beginsPage = true;
    } else if (piece instanceof Piece.Imprint imprint) {
      imprint(imprint);
    }
  }

  private void line(Piece.Line line) {
    StringBuilder style = new StringBuilder();
    if (line.role() == Role.MARK) {
      double above = MARK_BELOW - MARK_ABOVE * line.size();
      style.append("padding-top:").append(Css.points(above)).append(";font-size:");
      style.append(Css.points(line.size())).append(";line-height:").append(MARK_LINE).append(';');
    }
    if (line.left() > 0) {
      style.append("padding-left:").append(characters(line.left()));
      style.append(";text-indent:").append(characters(-line.hanging())).append(';');
    }
    if (line.right() > 0) {
      style.append("padding-right:").append(characters(line.right())).append(';');
    }
    if (line.kept() && !line.role().leads()) {
      style.append("page-break-after:avoid;");
    }
    String element = beginsPage ? line.role().id() + " new" : line.role().id();
    beginsPage = false;
    paragraph(element, style.toString(), line.text());
    if (line.role() == Role.NUMBER) {
      page.append("<div class=\"red\" style=\"height:").append(Css.points(RED)).append("\"></div>");
    }
  }

  /** From the number's line to the red one; the rest of the 4 mm is in the number's line. */
  private static final double RED = 5;

  private void paragraph(String role, String style, String text) {
    page.append("<p class=\"").append(role).append('"');
    if (!style.isEmpty()) {
      page.append(" style=\"").append(style).append('"');
    }
    page.append('>').append(text.isEmpty() ? "&#160;" : escaped(text)).append("</p>");
  }

  private void table(Table table) {
    int[] widths = Columns.widths(table, Sheet.MEASURE);
    String size = "font-size:" + Css.points(Columns.size(table));
    page.append("<table><colgroup>");
    for (int width : widths) {
      page.append("<col style=\"width:").append(Css.points(width / 20.0)).append("\"/>");
    }
    page.append("</colgroup><thead><tr>");
    Columns.titles(table).forEach(title -> cell("th", Role.TABLE_HEAD, size, title));
    page.append("</tr></thead><tbody>");
    for (Table.Row row : table.rows()) {
      page.append("<tr>");
      for (int i = 0; i < row.cells().size(); i++) {
        Role role = table.columns().get(i).number() ? Role.TABLE_NUMBER : Role.TABLE_TEXT;
        cell("td", role, size, row.cells().get(i).text());
      }
      page.append("</tr>");
    }
    page.append("</tbody></table>");
  }

  private void cell(String element, Role role, String style, String text) {
    page.append('<').append(element).append('>');
    paragraph(role.id(), style, text);
    page.append("</").append(element).append('>');
  }

  private void picture(ChartPicture picture) {
    page.append("<div class=\"picture\"><img style=\"width:").append(Css.points(picture.width()));
    page.append(";height:").append(Css.points(picture.height()));
    page.append("\" src=\"data:image/png;base64,");
    page.append(Base64.getEncoder().encodeToString(picture.png())).append("\"/></div>");
  }

  private void imprint(Piece.Imprint imprint) {
    page.append("<div class=\"imprint\" style=\"margin-top:").append(Css.points(imprintBelow));
    page.append("\">");
    if (!imprint.copies().isEmpty()) {
      String names = "抄送：" + String.join("，", imprint.copies()) + "。";
      paragraph("Imprint copies", "", names);
    }
    page.append("<p class=\"Imprint\"><span class=\"printed\">").append(escaped(imprint.printed()));
    page.append("</span>").append(escaped(imprint.printer())).append("</p></div>");
  }

  private static String characters(double count) {
    return Css.points(count * Sheet.PITCH);
  }

  /** Also without what XML cannot hold. */
  private static String escaped(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
