package duban.reader.outline;

import duban.reader.clause.ClauseFinder;
import duban.reader.text.ChineseNumber;
import duban.reader.text.Line;
import duban.reader.text.Marker;
import duban.reader.text.Marker.Style;
import duban.reader.text.MarkerReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * (1), 1), ① and 一是. Most often they number points inside a measure; they number measures where
 * they stand directly below a heading (also 行动一:) and at least every other one has a clause.
 */
public final class InnerNumbers {

  private static final Pattern BRACKETED = Pattern.compile("\\(? *(\\d{1,3}) *\\)[、.]?");
  private static final Pattern COUNTED = Pattern.compile("([一二三四五六七八九十]{1,2})是(?=[^否])[:,、]?");
  private static final Pattern CIRCLED = Pattern.compile("[①-⑳][、.]?");

  private static final Pattern NAMED_HEADING = Pattern.compile("[^。;()\\[\\]]{2,40}。?");

  private InnerNumbers() {}

  /** The style in which a body numbers its measures directly below its headings, if it does. */
  static Optional<Style> of(List<Line> body) {
    List<Style> measures = new ArrayList<>();
    int clauses = 0;
    int headings = 0;
    boolean direct = true;
    boolean open = false;
    boolean named = false;
    for (Line line : body) {
      Optional<Marker> outer = MarkerReader.read(line.plain(), 0);
      Optional<Marker> inner = read(line.plain());
      named |= outer.filter(marker -> isNamedHeading(marker, line)).isPresent();
      direct = outer.map(marker -> isOfHeadings(marker, line)).orElse(direct);
      open = inner.isPresent() || open && outer.isEmpty();
      if (direct) {
        inner.ifPresent(marker -> measures.add(marker.style()));
      }
      if (direct && ClauseFinder.find(line).isPresent()) {
        clauses += open ? 1 : 0;
        headings += open ? 0 : 1;
        open = false;
      }
    }
    boolean enough = named ? 2 * clauses > measures.size() : 2 * clauses >= measures.size();
    // where more of the headings have a clause without such numbers, these are the measures
    return !measures.isEmpty() && enough && headings <= clauses
        ? Optional.of(measures.get(0))
        : Optional.empty();
  }

  /** Whether such numbers stand directly below headings like this one. */
  static boolean isOfHeadings(Marker marker, Line line) {
    Style style = marker.style();
    return style == Style.PART || style == Style.CHINESE || isNamedHeading(marker, line);
  }

  /** 行动一: and a title, with no sentence and no clause of its own. */
  private static boolean isNamedHeading(Marker marker, Line line) {
    return marker.style() == Style.ARTICLE
        && !marker.printed().startsWith("第")
        && NAMED_HEADING.matcher(line.plain()).matches();
  }

  public static Optional<Marker> read(String plain) {
    Matcher bracketed = BRACKETED.matcher(plain);
    Matcher circled = CIRCLED.matcher(plain);
    Matcher counted = COUNTED.matcher(plain);
    if (bracketed.lookingAt()) {
      int value = Integer.parseInt(bracketed.group(1));
      return Optional.of(marker(Style.BRACKETED_ARABIC, value, bracketed.group()));
    } else if (circled.lookingAt()) {
      int value = plain.charAt(0) - '①' + 1;
      return Optional.of(marker(Style.CIRCLED, value, circled.group()));
    }
    if (counted.lookingAt()) {
      int value = ChineseNumber.value(counted.group(1));
      return Optional.of(
          new Marker(Style.CIRCLED, value, counted.group(), counted.group(1) + "是", true));
    }
    return Optional.empty();
  }

  private static Marker marker(Style style, int value, String printed) {
    String label = style == Style.CIRCLED ? printed.substring(0, 1) : "(" + value + ")";
    return new Marker(style, value, printed, label, true);
  }
}
