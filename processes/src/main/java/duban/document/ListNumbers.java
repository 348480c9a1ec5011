package duban.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts the paragraphs that a document numbers automatically, and prints their numbers. */
final class ListNumbers {

  /** One level of a list: how it counts and what is printed, {@code (%1)}. */
  record Level(String format, String text, int start) {}

  private static final int LEVELS = 9;

  private final Map<Object, Integer[]> counters = new HashMap<>();

  /** The number of the next paragraph of a list at a level. */
  String next(Object list, Level[] levels, int level) {
    Integer[] counts = counters.computeIfAbsent(list, key -> new Integer[LEVELS]);
    counts[level] = counts[level] == null ? levels[level].start() : counts[level] + 1;
    Arrays.fill(counts, level + 1, LEVELS, null);
    String text = levels[level].format().equals("bullet") ? "" : levels[level].text();
    for (int i = 0; i <= level && i < levels.length; i++) {
      int count = counts[i] == null ? levels[i].start() : counts[i];
      text = text.replace("%" + (i + 1), ListNumber.of(levels[i].format(), count));
    }
    return text;
  }
}
