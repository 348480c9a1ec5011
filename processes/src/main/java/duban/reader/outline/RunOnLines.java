package duban.reader.outline;

import duban.reader.clause.ClauseFinder;
import duban.reader.clause.PlacedClause;
import duban.reader.text.Line;
import duban.reader.text.Marker;
import duban.reader.text.Marker.Style;
import duban.reader.text.MarkerReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts lines on which one measure follows another: …(市教育局负责)2.优化服务, up to whole documents that a
 * crawler left on one line.
 */
public final class RunOnLines {

  private static final int WHOLE_DOCUMENT = 800;
  private static final int SHORT_DOCUMENT = 200;
  private static final int FEWEST_HEADINGS = 3;
  private static final int USUAL_HEADING = 40;
  private static final int LONGEST_HEADING = 90;
  private static final int MOST_LOST = 2;
  private static final Pattern HEADINGS =
      Pattern.compile(
          "[。;:)\\] ] *(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|\\d{1,3}[.、](?!\\d))");
  private static final Pattern NUMBER = Pattern.compile("(?=[(\\d一二三四五六七八九十第])");
  private static final Pattern STOP = Pattern.compile("[。;:!?)\\]”]");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?<=[。)])\\s*(?=(\\p{IsHan}{3,20}?)\\s*(\\d{4}年\\d{1,2}月\\d{1,2}日)\\s*(?:$|\\())");

  private final Map<Style, Integer> last;
  private final Line line;
  private final String plain;
  private final List<Integer> cuts = new ArrayList<>();

  private RunOnLines(Line line, Map<Style, Integer> last) {
    this.line = line;
    this.plain = line.plain();
    this.last = last;
  }

  public static List<Line> apart(List<Line> lines) {
    int length = lines.stream().mapToInt(line -> line.text().length()).sum();
    boolean whole = lines.stream().anyMatch(line -> isWhole(line, length));
    Map<Style, Integer> last = new EnumMap<>(Style.class);
    return lines.stream()
        .flatMap(line -> new RunOnLines(line, whole ? last : new EnumMap<>(Style.class)).cut(whole))
        .toList();
  }

  /** Whether a line holds most of a document: headings, one behind the other. */
  private static boolean isWhole(Line line, int length) {
    int own = line.text().length();
    return (own > WHOLE_DOCUMENT || own > SHORT_DOCUMENT && own > 0.9 * length)
        && HEADINGS.matcher(line.plain()).results().count() >= FEWEST_HEADINGS;
  }

  private Stream<Line> cut(boolean whole) {
    MarkerReader.read(plain, 0).ifPresent(this::restart);
    boolean numbered = !last.isEmpty() || plain.startsWith("(") || plain.startsWith("[");
    for (Matcher number = NUMBER.matcher(plain); number.find(); ) {
      consider(number.start(), whole);
    }
    if (whole) {
      signature();
      cuts.addAll(RunOnHead.cuts(line));
    } else if (!numbered && cuts.size() == 1) {
      cuts.clear();
    }
    return parts().stream();
  }

  private void consider(int at, boolean whole) {
    Optional<Marker> marker =
        at == 0 ? Optional.empty() : marker(plain.substring(at, Math.min(at + 12, plain.length())));
    if (marker.isEmpty()) {
      return;
    }
    boolean starts = whole ? startsPart(at, marker.get()) : followsClause(at, marker.get());
    if (starts) {
      cuts.add(at);
      restart(marker.get());
    }
  }

  /** Also 11。 for 11., where the count asks for it. */
  private Optional<Marker> marker(String words) {
    int expected = last.getOrDefault(Style.ARABIC, -1) + 1;
    return MarkerReader.read(words, 0)
        .or(
            () ->
                MarkerReader.read(words, expected)
                    .filter(misprinted -> misprinted.printed().endsWith("。")));
  }

  /** A number behind the clause of the measure before; the first may stand behind any sentence. */
  private boolean followsClause(int at, Marker marker) {
    String before = plain.substring(0, at).stripTrailing();
    if (marker.style() == Style.BRACKETED && isOnlyHeading(before)) {
      return true;
    }
    if (before.isEmpty() || "。;)]:".indexOf(before.charAt(before.length() - 1)) < 0) {
      return false;
    }
    Integer value = last.get(marker.style());
    if (last.isEmpty()) {
      return marker.value() == 1 || isClause(at);
    }
    boolean counts = value == null ? marker.style() != Style.ARABIC : goesOn(marker, value);
    return counts && endsWithClause(at);
  }

  /** Whether it counts on, be it that a number or two in between were lost. */
  private static boolean goesOn(Marker marker, int value) {
    return marker.value() > value && marker.value() <= value + 1 + MOST_LOST;
  }

  /** Whether everything up to here is the clause of a line before. */
  private boolean isClause(int end) {
    return (plain.startsWith("(") || plain.startsWith("["))
        && ClauseFinder.find(line.part(0, end)).filter(PlacedClause::ownLine).isPresent();
  }

  private boolean endsWithClause(int at) {
    int start = cuts.isEmpty() ? 0 : cuts.get(cuts.size() - 1);
    Line before = line.part(start, at);
    return ClauseFinder.find(before)
        .filter(placed -> placed.place().end() >= before.end() - 1)
        .isPresent();
  }

  /** A number that goes on counting, at the end of a sentence or of a heading. */
  private boolean startsPart(int at, Marker marker) {
    int value = last.getOrDefault(marker.style(), 0);
    boolean counts =
        marker.value() == value + 1
            || marker.value() == 1
            || value > 0 && goesOn(marker, value) && endsWithClause(at);
    boolean stop =
        STOP.matcher(plain.substring(at - 1, at)).matches() || plain.charAt(at - 1) == ' ';
    boolean heading = marker.style() == Style.BRACKETED && isBehindHeading(at);
    return counts && marker.style() != Style.PART && (stop || heading);
  }

  /** 一、稳定增长 in front of (一), and more sentences behind that. */
  private boolean isOnlyHeading(String before) {
    return before.length() < 24
        && plain.length() > 30
        && !before.matches(".*[,。;:()\\[\\]].*")
        && MarkerReader.read(before, 0).filter(m -> m.style() == Style.CHINESE).isPresent();
  }

  private boolean isBehindHeading(int at) {
    int start = cuts.isEmpty() ? 0 : cuts.get(cuts.size() - 1);
    if (at - start > LONGEST_HEADING) {
      return false;
    }
    String heading = plain.substring(start, at);
    return MarkerReader.read(heading, 0)
        .filter(m -> heading.length() < USUAL_HEADING || m.style() == Style.CHINESE)
        .filter(m -> heading.length() < USUAL_HEADING || heading.indexOf('。') < 0)
        .isPresent();
  }

  private void restart(Marker marker) {
    last.put(marker.style(), marker.value());
    if (marker.style() == Style.BRACKETED) {
      last.remove(Style.ARABIC);
    }
  }

  private void signature() {
    for (Matcher matcher = SIGNATURE.matcher(plain); matcher.find(); ) {
      cuts.add(matcher.start(1));
      cuts.add(matcher.start(2));
      cuts.add(matcher.end(2));
    }
  }

  private List<Line> parts() {
    List<Line> parts = new ArrayList<>();
    int start = 0;
    for (int cut : cuts.stream().sorted().distinct().toList()) {
      parts.add(line.part(start, cut));
      start = cut;
    }
    parts.add(line.part(start, line.text().length()));
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }
}
