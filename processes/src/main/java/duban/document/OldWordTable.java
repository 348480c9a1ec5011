package duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A table of a .doc; its cells are aligned by where their left edges stand on the page. */
final class OldWordTable {

  private final Table table;
  private final Function<Paragraph, String> text;
  private final List<Integer> edges;

  OldWordTable(Table table, Function<Paragraph, String> text) {
    this.table = table;
    this.text = text;
    this.edges = edges(table);
  }

  List<String> lines() {
    TextTable lines = new TextTable();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      lines.row();
      for (int j = 0; j < row.numCells(); j++) {
        put(row.getCell(j), lines);
      }
    }
    return edges.size() <= 1 ? framed() : lines.lines();
  }

  private void put(TableCell cell, TextTable lines) {
    int column = column(cell.getLeftEdge());
    int end = column(cell.getLeftEdge() + cell.getWidth());
    String words = TextTable.cellText(paragraphs(cell));
    boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
    String shown = goesOn && words.isEmpty() ? lines.above(column) : words;
    lines.cell(column, Math.max(end - column, 1), 1, shown);
  }

  private List<String> framed() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      for (int j = 0; j < table.getRow(i).numCells(); j++) {
        lines.addAll(paragraphs(table.getRow(i).getCell(j)));
      }
    }
    return lines;
  }

  private List<String> paragraphs(TableCell cell) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      paragraphs.add(text.apply(cell.getParagraph(i)));
    }
    return paragraphs;
  }

  /** The column whose left edge is nearest; edges of one column differ by a hair between rows. */
  private int column(int edge) {
    int column = 0;
    while (column < edges.size() && edges.get(column) < edge - HAIR) {
      column++;
    }
    return column;
  }

  private static final int HAIR = 60;

  private static List<Integer> edges(Table table) {
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      for (int j = 0; j < table.getRow(i).numCells(); j++) {
        all.add(table.getRow(i).getCell(j).getLeftEdge());
      }
    }
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > HAIR) {
        edges.add(edge);
      }
    }
    return edges;
  }
}
