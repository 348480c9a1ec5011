package duban.reader;

import duban.reader.Marker.Style;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * (1) and ①. Most often they number points inside a measure; they number measures where nothing
 * below a heading has a number of another kind and at least every other one has a clause.
 */
final class InnerNumbers {

  private static final Pattern BRACKETED = Pattern.compile("\\( *(\\d{1,3}) *\\)[、.]?");
  private static final Pattern CIRCLED = Pattern.compile("[①-⑳][、.]?");

  private InnerNumbers() {}

  /** The style in which a body numbers its measures, if it is one of these. */
  static Optional<Style> of(List<Line> body) {
    List<Marker> inner = body.stream().flatMap(line -> read(line.plain()).stream()).toList();
    long clauses = body.stream().filter(line -> ClauseFinder.find(line).isPresent()).count();
    boolean assigned = !inner.isEmpty() && 2 * clauses >= inner.size();
    return assigned && body.stream().noneMatch(InnerNumbers::isBelowHeading)
        ? Optional.of(inner.get(0).style())
        : Optional.empty();
  }

  static Optional<Marker> read(String plain) {
    Matcher bracketed = BRACKETED.matcher(plain);
    Matcher circled = CIRCLED.matcher(plain);
    if (bracketed.lookingAt()) {
      int value = Integer.parseInt(bracketed.group(1));
      return Optional.of(marker(Style.BRACKETED_ARABIC, value, bracketed.group()));
    } else if (circled.lookingAt()) {
      int value = plain.charAt(0) - '①' + 1;
      return Optional.of(marker(Style.CIRCLED, value, circled.group()));
    }
    return Optional.empty();
  }

  private static Marker marker(Style style, int value, String printed) {
    String label = style == Style.CIRCLED ? printed.substring(0, 1) : "(" + value + ")";
    return new Marker(style, value, printed, label, true);
  }

  private static boolean isBelowHeading(Line line) {
    return MarkerReader.read(line.plain(), 0)
        .filter(marker -> marker.style() != Style.PART && marker.style() != Style.CHINESE)
        .isPresent();
  }
}
