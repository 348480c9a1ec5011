package duban.document;

import java.util.HashMap;
import java.util.Map;

/** Counts the paragraphs that a document numbers automatically, and prints their numbers. */
final class ListNumbers {

  static final int LEVELS = 9;

  /**
   * One level of a list: how it counts and what is printed, {@code (%1)}.
   *
   * @param restarts whether it begins again below each number of the levels above
   * @param legal whether the numbers of the levels above are shown in digits
   * @param style the style of its paragraphs; may be empty
   */
  record Level(
      String format, String text, int start, boolean restarts, boolean legal, String style) {}

  private final Map<Object, Integer[]> counters = new HashMap<>();

  /** The number of the next paragraph of a list at a level. */
  String next(Object list, Level[] levels, int level) {
    Integer[] counts = counts(list);
    counts[level] = counts[level] == null ? levels[level].start() : counts[level] + 1;
    for (int i = level + 1; i < levels.length; i++) {
      counts[i] = levels[i].restarts() ? null : counts[i];
    }
    String text = levels[level].format().equals("bullet") ? "" : levels[level].text();
    for (int i = 0; i <= level && i < levels.length; i++) {
      int count = counts[i] == null ? levels[i].start() : counts[i];
      String format = levels[level].legal() ? "decimal" : levels[i].format();
      text = text.replace("%" + (i + 1), ListNumber.of(format, count));
    }
    return text;
  }

  /** Lets a level begin again with a number. */
  void startAnew(Object list, int level, int start) {
    if (level < LEVELS) {
      counts(list)[level] = start - 1;
    }
  }

  private Integer[] counts(Object list) {
    return counters.computeIfAbsent(list, key -> new Integer[LEVELS]);
  }
}
