package duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of a table that a page border breaks: what is left of their cells stands on the next page as
 * a row of its own, with gaps.
 */
final class BrokenRows {

  private static final Pattern SENTENCE_END = Pattern.compile(".*[。;；!！?？]", Pattern.DOTALL);

  private BrokenRows() {}

  static List<List<PdfLine>> joined(List<List<PdfLine>> pages) {
    List<List<PdfLine>> joined = new ArrayList<>();
    List<PdfLine> before = null;
    for (List<PdfLine> page : pages) {
      List<PdfLine> lines = new ArrayList<>(page);
      if (before != null && !lines.isEmpty() && goesOn(last(before), lines.get(0))) {
        PdfLine whole = whole(last(before), lines.remove(0));
        before.set(before.size() - 1, whole);
      }
      joined.add(lines);
      before = lines.isEmpty() ? before : lines;
    }
    return joined;
  }

  private static PdfLine last(List<PdfLine> page) {
    return page.get(page.size() - 1);
  }

  /** A row of its own may have gaps too, on the left, where cells are merged over rows. */
  private static boolean goesOn(PdfLine row, PdfLine next) {
    String[] above = cells(row);
    String[] below = cells(next);
    if (!row.row() || !next.row() || above.length != below.length || above.length < 2) {
      return false;
    }
    int first =
        IntStream.range(0, below.length).filter(i -> !below[i].isBlank()).findFirst().orElse(-1);
    boolean fits =
        IntStream.range(0, below.length).allMatch(i -> below[i].isBlank() || !above[i].isBlank());
    boolean gap =
        first > below.length / 2
            || IntStream.range(first + 1, below.length)
                .anyMatch(i -> below[i].isBlank() && !above[i].isBlank());
    return first >= 0 && fits && gap && !SENTENCE_END.matcher(above[first]).matches();
  }

  private static PdfLine whole(PdfLine row, PdfLine rest) {
    String[] above = cells(row);
    String[] below = cells(rest);
    return PdfLine.row(
        row.y(),
        IntStream.range(0, above.length)
            .mapToObj(i -> above[i] + below[i])
            .collect(Collectors.joining("\t")));
  }

  private static String[] cells(PdfLine row) {
    return row.text().split("\t", -1);
  }
}
