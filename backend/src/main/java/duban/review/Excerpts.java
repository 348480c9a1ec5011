package duban.review;

import duban.review.Passage.Excerpt;
import duban.review.Passage.Line;
import duban.review.Passage.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cuts out of a text the lines that hold some spans, with a few around them. */
final class Excerpts {

  private static final int AROUND = 3;

  private final String[] lines;
  private final int[] starts;

  private Excerpts(String text) {
    lines = text.split("\n", -1);
    starts = new int[lines.length];
    for (int line = 1; line < lines.length; line++) {
      starts[line] = starts[line - 1] + lines[line - 1].length() + 1;
    }
  }

  /** A span of the text and what was read there. */
  record Span(int offset, int length, String kind) {}

  static List<Excerpt> of(String text, List<Span> spans) {
    return new Excerpts(text).around(spans);
  }

  private List<Excerpt> around(List<Span> spans) {
    TreeMap<Integer, List<Mark>> marks = new TreeMap<>();
    spans.forEach(span -> mark(span, marks));
    SortedSet<Integer> shown = new TreeSet<>();
    for (int line : marks.keySet()) {
      for (int near = line - AROUND; near <= line + AROUND; near++) {
        if (near >= 0 && near < lines.length) {
          shown.add(near);
        }
      }
    }
    return excerpts(shown, marks);
  }

  /** A span may go over several lines. */
  private void mark(Span span, TreeMap<Integer, List<Mark>> marks) {
    int end = span.offset() + span.length();
    for (int line = lineAt(span.offset()); line < lines.length && starts[line] < end; line++) {
      int from = Math.max(0, span.offset() - starts[line]);
      int to = Math.min(lines[line].length(), end - starts[line]);
      if (from < to) {
        marks.computeIfAbsent(line, it -> new ArrayList<>()).add(new Mark(from, to, span.kind()));
      }
    }
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private List<Excerpt> excerpts(SortedSet<Integer> shown, TreeMap<Integer, List<Mark>> marks) {
    List<Excerpt> excerpts = new ArrayList<>();
    List<Line> current = List.of();
    int last = Integer.MIN_VALUE;
    for (int line : shown) {
      if (line != last + 1) {
        current = new ArrayList<>();
        excerpts.add(new Excerpt(line + 1, current));
      }
      current.add(new Line(lines[line], inOrder(marks.getOrDefault(line, List.of()))));
      last = line;
    }
    return excerpts;
  }

  private static List<Mark> inOrder(List<Mark> marks) {
    return marks.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt(Mark::from).thenComparing(Mark::to, Comparator.reverseOrder()))
        .toList();
  }
}
