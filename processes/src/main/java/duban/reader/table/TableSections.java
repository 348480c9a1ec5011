package duban.reader.table;

import duban.reader.outline.Entry;
import duban.reader.text.Line;
import duban.reader.text.Marker;
import duban.reader.text.Marker.Style;
import duban.reader.text.MarkerReader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headings inside a table: rows that stand for a group, or cells merged over one. */
final class TableSections {

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Entry, Entry> inner = new IdentityHashMap<>();
  private Entry row;
  private Entry category;
  private int unnumbered;

  /** The heading that rows read now stand under; null where there is none. */
  Entry current() {
    return category != null ? category : row;
  }

  /** Begins a group with a row of its own. */
  void begin(Line heading) {
    category = null;
    Optional<Marker> marker = marker(heading);
    row = entry(parent(marker), marker, heading);
  }

  /** The group of the rows with this cell; it goes on while the cell stays the same or is blank. */
  void category(Line cell) {
    category = within(row, cell);
  }

  /** The group with this name inside another one. */
  Entry within(Entry outer, Line cell) {
    Entry last = inner.get(outer);
    boolean goesOn = cell.isEmpty() || last != null && text(last).equals(words(cell));
    if (!goesOn) {
      last = entry(outer, marker(cell), cell);
      inner.put(outer, last);
    }
    return last == null ? outer : last;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  private static String text(Entry entry) {
    return words(entry.number()) + words(entry.lines().get(0));
  }

  private static String words(Line cell) {
    return cell.text().replace(" ", "");
  }

  private Entry parent(Optional<Marker> marker) {
    Style style = marker.map(Marker::style).orElse(null);
    for (Entry open = row; open != null; open = open.parent()) {
      if (open.marker().style() == style) {
        return open.parent();
      }
    }
    return style == null || style == Style.PART ? null : row;
  }

  private Entry entry(Entry parent, Optional<Marker> marker, Line heading) {
    String running = String.valueOf(unnumbered + 1);
    unnumbered += marker.isPresent() ? 0 : 1;
    Marker own = marker.orElseGet(() -> new Marker(Style.ROW, unnumbered, "", running, true));
    int end = own.printed().isEmpty() ? 0 : heading.plain().indexOf(own.printed());
    int from = own.printed().isEmpty() ? 0 : end + own.printed().length();
    Line words = heading.part(from, heading.text().length());
    Entry entry = new Entry(parent, own, heading.part(0, from), new ArrayList<>(List.of(words)));
    entries.add(entry);
    return entry;
  }

  private static Optional<Marker> marker(Line heading) {
    return MarkerReader.read(heading.plain(), 0);
  }
}
