package duban.reader.draft;

import duban.reader.outline.Entry;
import duban.reader.text.Marker;
import duban.reader.text.Marker.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers of measures, unique in the plan: running, or dotted ({@code 2.1}) where they restart. */
final class MeasureNumbers {

  private MeasureNumbers() {}

  static Map<Entry, String> of(List<Entry> measures) {
    Map<Entry, String> numbers = new IdentityHashMap<>();
    Map<String, Entry> used = new HashMap<>();
    int depth = depth(measures);
    boolean restart = rowsRestart(measures);
    for (Entry entry : measures) {
      boolean runs = MeasureEntries.runsThrough(entry.marker().style(), measures);
      boolean row = entry.marker().style() == Style.ROW;
      String number = row ? inTable(entry, restart) : dotted(entry, runs ? 1 : depth);
      String unique = number;
      for (int levels = 2; levels < 5 && isOfOther(used.get(unique), entry); levels++) {
        unique = dotted(entry, levels);
      }
      for (int copy = 2; used.containsKey(unique); copy++) {
        unique = row ? String.valueOf(highest(used.keySet()) + 1) : number + "-" + copy;
      }
      used.put(unique, entry);
      numbers.put(entry, unique);
    }
    return numbers;
  }

  /** Rows of a table beside other measures count on behind these. */
  private static int highest(Set<String> numbers) {
    return numbers.stream()
        .filter(number -> number.matches("\\d{1,6}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  /** Whether a number is taken by a measure under another heading. */
  private static boolean isOfOther(Entry taken, Entry entry) {
    return taken != null && taken.parent() != entry.parent();
  }

  /** How many levels a number needs so that no two measures that are numbered 1 share theirs. */
  private static int depth(List<Entry> measures) {
    List<Entry> firsts =
        measures.stream()
            .filter(entry -> entry.marker().value() == 1)
            .filter(entry -> !MeasureEntries.runsThrough(entry.marker().style(), measures))
            .toList();
    for (int depth = 2; depth < 4; depth++) {
      int levels = depth;
      if (firsts.stream().map(e -> dotted(e, levels)).distinct().count() == firsts.size()) {
        return depth;
      }
    }
    return 4;
  }

  private static boolean rowsRestart(List<Entry> measures) {
    List<String> labels =
        measures.stream()
            .map(Entry::marker)
            .filter(marker -> marker.style() == Style.ROW)
            .map(Marker::label)
            .toList();
    return labels.stream().distinct().count() < labels.size();
  }

  private static String inTable(Entry row, boolean restart) {
    String label = row.marker().label();
    return restart && row.parent() != null ? row.parent().marker().value() + "." + label : label;
  }

  private static String dotted(Entry entry, int levels) {
    List<String> values = new ArrayList<>();
    for (Entry each = entry; each != null && values.size() < levels; each = each.parent()) {
      values.add(0, String.valueOf(each.marker().value()));
    }
    return String.join(".", values);
  }
}
