package duban.reader.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Joins lines that were broken at the width of a page, as text taken from PDF has them. */
final class Wrapping {

  private static final int WIDEST_PAGE = 60;
  private static final int SLACK = 4;
  private static final double USUAL_SHARE = 0.6;
  private static final int FEWEST_FULL_LINES = 5;
  private static final Pattern SENTENCE_END = Pattern.compile(".*[。;:!?)\\]]");
  private static final int MOST_LINES_OF_BRACKETS = 6;

  private final List<String> lines;
  private final int width;
  private int depth;

  private Wrapping(List<String> lines) {
    this.lines = lines;
    this.width = width(lines.stream().filter(line -> !line.isEmpty()).toList());
  }

  static SourceText unwrap(SourceText source) {
    List<String> lines =
        Stream.of(source.text().split("\n", -1)).map(l -> Width.half(l.strip())).toList();
    return new Wrapping(lines).joined(source);
  }

  private SourceText joined(SourceText source) {
    String text = source.text();
    StringBuilder kept = new StringBuilder(text.length());
    int[] origin = new int[text.length() + 1];
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean end = text.charAt(i) == '\n';
      if (!end || !goesOn(line)) {
        origin[kept.length()] = source.origin()[i];
        kept.append(text.charAt(i));
      }
      line += end ? 1 : 0;
    }
    origin[kept.length()] = source.origin()[text.length()];
    return new SourceText(kept.toString(), Arrays.copyOf(origin, kept.length() + 1));
  }

  /** Whether the next line continues this one. */
  private boolean goesOn(int index) {
    String line = lines.get(index);
    String next = index + 1 < lines.size() ? lines.get(index + 1) : "";
    depth = Math.max(0, depth + Brackets.balance(line));
    boolean full = width > 0 && line.length() >= width - SLACK;
    boolean goesOn =
        !line.isEmpty()
            && !next.isEmpty()
            && !isRow(line)
            && (depth > 0 && closesSoon(index + 1)
                || full && !SENTENCE_END.matcher(line).matches() && !startsAnew(next));
    depth = goesOn ? depth : 0;
    return goesOn;
  }

  /** Whether the brackets open at the end of the line before are closed in the next lines. */
  private boolean closesSoon(int from) {
    int open = depth;
    int limit = Math.min(lines.size(), from + MOST_LINES_OF_BRACKETS);
    for (int i = from; i < limit && !isNumberedOrRow(lines.get(i)); i++) {
      for (char c : lines.get(i).toCharArray()) {
        open += Brackets.step(c);
        if (open == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isRow(String line) {
    return line.contains("\t") || line.contains("|");
  }

  private static boolean isNumberedOrRow(String line) {
    return line.isEmpty() || isRow(line) || MarkerReader.read(line, 0).isPresent();
  }

  private static boolean startsAnew(String line) {
    Line start = new Line(0, line);
    return isNumberedOrRow(line)
        || Furniture.isNoise(start)
        || Furniture.endsBody(start)
        || line.startsWith("(")
        || line.startsWith("[");
  }

  /** The width of the page; 0 where the lines are whole paragraphs. */
  private static int width(List<String> lines) {
    int[] lengths = lines.stream().mapToInt(String::length).sorted().toArray();
    int widest = lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 19 / 20];
    List<String> full = lines.stream().filter(line -> line.length() >= widest - SLACK).toList();
    long broken = full.stream().filter(line -> !SENTENCE_END.matcher(line).matches()).count();
    long wide = lines.stream().filter(line -> line.length() >= widest * 2 / 3).count();
    boolean usual = full.size() >= USUAL_SHARE * wide;
    boolean wrapped =
        usual && widest > 20 && widest <= WIDEST_PAGE && broken >= USUAL_SHARE * full.size();
    return wrapped && full.size() >= FEWEST_FULL_LINES ? widest : 0;
  }
}
