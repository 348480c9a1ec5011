package duban.reader.outline;

import duban.reader.clause.ClauseFinder;
import duban.reader.text.Line;
import duban.reader.text.Marker;
import duban.reader.text.Marker.Style;
import duban.reader.text.MarkerReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbered lines of a body as a tree: a style of numbering not yet open goes below the last
 * entry, an open one returns to its level. Parts and 一、 stand above all others.
 *
 * @param below the entries directly below each; those at the top under null
 */
public record Outline(List<Entry> entries, Map<Entry, List<Entry>> below) {

  public static Outline of(List<Line> body) {
    Outline outline = of(body, Set.of());
    if (outline.entries().isEmpty() && !body.isEmpty()) {
      List<Entry> paragraphs = Paragraphs.of(body);
      return new Outline(paragraphs, below(paragraphs));
    }
    Set<Integer> points = InnerPoints.of(outline);
    return points.isEmpty() ? outline : of(body, points);
  }

  /**
   * @param points where lines start whose numbers do not count
   */
  private static Outline of(List<Line> body, Set<Integer> points) {
    List<Entry> entries = new ArrayList<>();
    Optional<Style> inner = InnerNumbers.of(body);
    Set<Integer> bare = BareNumbers.firsts(body);
    Entry last = null;
    for (Line line : body) {
      boolean below = isDirectlyBelowHeading(last);
      Optional<Marker> marker =
          MarkerReader.read(line.plain(), bare.contains(line.start()) ? 1 : expected(entries))
              .or(() -> inner(line, below ? inner : Optional.empty()))
              .filter(any -> !points.contains(line.start()));
      if (marker.isPresent() && last != null && isLabel(line, marker.get())) {
        last.lines().add(rest(line, marker.get()));
      } else if (marker.isPresent()) {
        last = entry(parent(last, marker.get().style()), marker.get(), line);
        entries.add(last);
      } else if (last != null) {
        last.lines().add(line);
      }
    }
    return new Outline(List.copyOf(entries), below(entries));
  }

  private static Map<Entry, List<Entry>> below(List<Entry> entries) {
    Map<Entry, List<Entry>> below = new IdentityHashMap<>();
    for (Entry entry : entries) {
      below.computeIfAbsent(entry.parent(), any -> new ArrayList<>()).add(entry);
    }
    return below;
  }

  /** The entries nothing stands under. */
  public List<Entry> leaves() {
    return entries.stream().filter(this::isLeaf).toList();
  }

  /** The entries directly below one; those at the top where it is null. */
  public List<Entry> below(Entry heading) {
    return below.getOrDefault(heading, List.of());
  }

  public boolean isLeaf(Entry entry) {
    return !below.containsKey(entry);
  }

  private static boolean isDirectlyBelowHeading(Entry last) {
    Entry outer = last;
    while (outer != null && outer.marker().style().compareTo(Style.ARABIC) > 0) {
      outer = outer.parent();
    }
    return outer == null || InnerNumbers.isOfHeadings(outer.marker(), outer.lines().get(0));
  }

  private static Optional<Marker> inner(Line line, Optional<Style> style) {
    return InnerNumbers.read(line.plain())
        .filter(marker -> style.equals(Optional.of(marker.style())));
  }

  /** 3.责任单位:市教育局 is a clause of the measure above, whatever its number. */
  private static boolean isLabel(Line line, Marker marker) {
    return ClauseFinder.isLabelled(rest(line, marker));
  }

  private static Line rest(Line line, Marker marker) {
    int printed = line.plain().indexOf(marker.printed()) + marker.printed().length();
    return line.part(printed, line.text().length());
  }

  private static Entry entry(Entry parent, Marker marker, Line line) {
    int printed = line.plain().indexOf(marker.printed()) + marker.printed().length();
    List<Line> lines = new ArrayList<>(List.of(rest(line, marker)));
    return new Entry(parent, marker, line.part(0, printed), lines);
  }

  private static Entry parent(Entry last, Style style) {
    for (Entry open = last; open != null; open = open.parent()) {
      if (open.marker().style() == style) {
        return open.parent();
      }
    }
    return above(last, style);
  }

  /** 一、 never stands below 1., not even where its first heading was lost. */
  private static Entry above(Entry last, Style style) {
    Entry open = last;
    while (open != null && style.isAbove(open.marker().style())) {
      open = open.parent();
    }
    return open;
  }

  private static int expected(List<Entry> entries) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).marker().style() == Style.ARABIC) {
        return entries.get(i).marker().value() + 1;
      }
    }
    return 0;
  }
}
