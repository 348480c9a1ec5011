package duban.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line, or part of one, of the normalised text, without spaces around it.
 *
 * @param start where it stands in the normalised text
 */
public record Line(int start, String text) {

  private static final Pattern GAP = Pattern.compile(" {2,}|<br */?>");

  /** The lines that are not blank. */
  public static List<Line> of(String text) {
    return withTabs(text).stream().map(Line::prose).toList();
  }

  /** The lines that are not blank, with the tabs that stand between the cells of tables. */
  public static List<Line> withTabs(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String raw : text.split("\n", -1)) {
      if (!raw.isBlank()) {
        lines.add(new Line(start, raw).part(0, raw.length()));
      }
      start += raw.length() + 1;
    }
    return List.copyOf(lines);
  }

  /** The same line with spaces for tabs. */
  public Line prose() {
    return new Line(start, text.replace('\t', ' ')).part(0, text.length());
  }

  /** The text with half-width punctuation, for patterns; its offsets are those of the text. */
  public String plain() {
    return Width.half(text);
  }

  public int end() {
    return start + text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The paragraphs of a cell of a table: two spaces stand between them. */
  public List<Line> paragraphs() {
    List<Line> paragraphs = new ArrayList<>();
    int from = 0;
    for (Matcher gap = GAP.matcher(text); gap.find(); from = gap.end()) {
      paragraphs.add(part(from, gap.start()));
    }
    paragraphs.add(part(from, text.length()));
    return paragraphs.stream().filter(paragraph -> !paragraph.isEmpty()).toList();
  }

  /** This line and one that goes on with it; a break in the middle of a word. */
  public Line goingOn(Line next) {
    return new Line(start, text + next.text);
  }

  /** One line of two that follow each other in one line of the text. */
  public static Line over(Line first, Line second) {
    return new Line(first.start, first.text + second.text);
  }

  /** A cell of several paragraphs as one line; a blank one stands at the given place. */
  public static Line whole(List<Line> paragraphs, Line place) {
    return paragraphs.stream().reduce(Line::goingOn).orElse(new Line(place.start, ""));
  }

  /** One line of all that stand between two places of the text. */
  public static Line of(String text, Line first, Line last) {
    return new Line(first.start, text.substring(first.start, last.end()).replaceAll("[\n\t]", " "));
  }

  /** The part from {@code from} to before {@code to}, without spaces around it. */
  public Line part(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && text.charAt(first) == ' ') {
      first++;
    }
    while (last > first && text.charAt(last - 1) == ' ') {
      last--;
    }
    return new Line(start + first, text.substring(first, last));
  }
}
