package duban.reader;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Joins lines that were broken at the width of a page, as text taken from PDF has them. */
final class Wrapping {

  private static final int WIDEST_PAGE = 60;
  private static final int SLACK = 4;
  private static final double USUAL_SHARE = 0.4;
  private static final Pattern SENTENCE_END = Pattern.compile(".*[。;:!?]");
  private static final Pattern UNCLOSED_CLAUSE =
      Pattern.compile(
          ".*[(\\[](?:牵头|责任|主办|配合)(?:单位|部门):(?:[^()\\[\\]]++|[(\\[][^()\\[\\]]*+[)\\]])*+[(\\[]?[^()\\[\\]]*");

  private final List<String> lines;
  private final int width;

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
    if (line.isEmpty() || next.isEmpty() || isRow(line) || startsAnew(next)) {
      return false;
    }
    boolean full = width > 0 && line.length() >= width - SLACK;
    return full && !SENTENCE_END.matcher(line).matches() || UNCLOSED_CLAUSE.matcher(line).matches();
  }

  private static boolean isRow(String line) {
    return line.contains("\t") || line.contains("|");
  }

  private static boolean startsAnew(String line) {
    Line start = new Line(0, line);
    return MarkerReader.read(line, 0).isPresent()
        || Furniture.isNoise(start)
        || Furniture.endsBody(start)
        || isRow(line)
        || line.startsWith("(")
        || line.startsWith("[");
  }

  /** The width of the page; 0 where the lines are whole paragraphs. */
  private static int width(List<String> lines) {
    int[] lengths = lines.stream().mapToInt(String::length).sorted().toArray();
    int widest = lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 19 / 20];
    long usual = Arrays.stream(lengths).filter(length -> length >= widest - SLACK).count();
    boolean wrapped = widest <= WIDEST_PAGE && usual >= USUAL_SHARE * lengths.length;
    return wrapped && lengths.length > 10 ? widest : 0;
  }
}
