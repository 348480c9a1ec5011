package duban.document;

import java.util.List;
import org.jsoup.nodes.Element;

/** A table of a web page that is one; many older pages use tables for their layout. */
final class HtmlTable {

  private static final int LONGEST_CELL = 1500;

  private HtmlTable() {}

  /** Whether the table is data: several columns, no table inside, no cell that holds an article. */
  static boolean isGrid(Element table) {
    boolean wide = rows(table).stream().anyMatch(row -> cells(row).size() > 1);
    return wide
        && table.select("table").size() == 1
        && table.select("td, th").stream().allMatch(cell -> cell.text().length() < LONGEST_CELL);
  }

  static List<String> lines(Element table) {
    TextTable text = new TextTable();
    for (Element row : rows(table)) {
      text.row();
      for (Element cell : cells(row)) {
        int column = text.free();
        if (column < TextTable.MOST_COLUMNS) {
          String words = TextTable.cellText(HtmlText.lines(cell));
          text.cell(column, span(cell, "colspan"), span(cell, "rowspan"), words);
        }
      }
    }
    return text.lines();
  }

  private static List<Element> rows(Element table) {
    return table.select("tr");
  }

  private static List<Element> cells(Element row) {
    return row.children().stream().filter(cell -> cell.is("td, th")).toList();
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
  }
}
