package duban.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds page numbers, and heads and feet that return page after page. */
final class PageMarks {

  private static final String DASH = "[-—–―─－·•\\s\u3000]";
  private static final Pattern MARKED_NUMBER =
      Pattern.compile(
          DASH
              + "*[-—–―─－]"
              + DASH
              + "*\\d{1,4}"
              + DASH
              + "*|\\s*第\\s*\\d{1,4}\\s*页.{0,12}"
              + "|\\s*\\d{1,4}\\s*/\\s*\\d{1,4}|\\s*(?i:page)\\s*\\d{1,4}(?:\\s*of\\s*\\d{1,4})?");
  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,4}(?!\\d)");
  private static final int EDGE = 2;

  private final List<List<PdfLine>> pages;
  private final Map<String, Integer> returns = new HashMap<>();

  private PageMarks(List<List<PdfLine>> pages) {
    this.pages = pages;
    for (int page = 0; page < pages.size(); page++) {
      Set<String> shapes = new HashSet<>();
      for (int line : edges(pages.get(page))) {
        shapes.addAll(shapes(page, line));
      }
      shapes.forEach(shape -> returns.merge(shape, 1, Integer::sum));
    }
  }

  /** The pages without their marks. */
  static List<List<PdfLine>> removed(List<List<PdfLine>> pages) {
    PageMarks marks = new PageMarks(pages);
    Set<String> headings = new HashSet<>();
    List<List<PdfLine>> kept = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      TreeSet<Integer> edges = edges(pages.get(page));
      List<PdfLine> lines = new ArrayList<>();
      for (int line = 0; line < pages.get(page).size(); line++) {
        PdfLine candidate = pages.get(page).get(line);
        boolean mark = edges.contains(line) && marks.isMark(page, line);
        // the heading of a table that goes on over pages is needed once
        if (!mark || marks.isHeading(page, line) && headings.add(candidate.text())) {
          lines.add(candidate);
        }
      }
      kept.add(lines);
    }
    return kept;
  }

  /** Whether the line returns as it is and has cells. */
  private boolean isHeading(int page, int line) {
    return pages.get(page).get(line).hasCells() && returns.getOrDefault(text(page, line), 0) > 1;
  }

  /** A bare number is one only when it counts with the pages: a cell of a table may be a number. */
  private boolean isMark(int page, int line) {
    String text = text(page, line);
    int often = BARE_NUMBER.matcher(text).matches() ? 2 : Math.max(3, pages.size() / 3);
    return MARKED_NUMBER.matcher(text).matches()
        || shapes(page, line).stream().anyMatch(shape -> returns.get(shape) >= often);
  }

  /** The first and the last lines that are not blank. */
  private static TreeSet<Integer> edges(List<PdfLine> page) {
    List<Integer> filled = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (!page.get(i).isBlank()) {
        filled.add(i);
      }
    }
    int size = filled.size();
    TreeSet<Integer> edges = new TreeSet<>(filled.subList(0, Math.min(EDGE, size)));
    edges.addAll(filled.subList(Math.max(0, size - EDGE), size));
    return edges;
  }

  /** As it is, or, at the very edge, with one of its numbers counted from the page it stands on. */
  private List<String> shapes(int page, int line) {
    String text = text(page, line);
    TreeSet<Integer> edges = edges(pages.get(page));
    boolean bare = BARE_NUMBER.matcher(text).matches();
    List<String> shapes = new ArrayList<>();
    if (!bare) {
      shapes.add(text);
    }
    if (bare || line == edges.first() || line == edges.last()) {
      shapes.addAll(counting(text, page));
    }
    return shapes;
  }

  private static List<String> counting(String text, int page) {
    return NUMBER
        .matcher(text)
        .results()
        .map(
            number ->
                text.substring(0, number.start())
                    + "#"
                    + (Integer.parseInt(number.group()) - page)
                    + text.substring(number.end()))
        .toList();
  }

  private String text(int page, int line) {
    return pages.get(page).get(line).text().strip();
  }
}
