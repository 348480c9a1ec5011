package duban.review;

import java.util.HashMap;
import java.util.Map;

/** How alike two texts are, by the pairs of characters they share. */
final class Alike {

  private final Map<String, Integer> pairs = new HashMap<>();
  private final String words;
  private int count;

  private Alike(String words) {
    this.words = words;
    for (int i = 0; i + 1 < words.length(); i++) {
      pairs.merge(words.substring(i, i + 2), 1, Integer::sum);
      count++;
    }
  }

  /** Spaces and punctuation say nothing. */
  static Alike of(String text) {
    return new Alike(text.replaceAll("[\\s\\p{P}]", ""));
  }

  boolean isSame(Alike other) {
    return words.equals(other.words);
  }

  /** From 0 to 1. */
  double to(Alike other) {
    if (isSame(other)) {
      return 1;
    }
    int shared = 0;
    for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
      shared += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
    }
    int all = count + other.count;
    return all == 0 ? 0 : 2.0 * shared / all;
  }
}
