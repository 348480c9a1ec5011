package duban.organisation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How alike two names of units are: misprints and short forms are, neighbours in the list not. */
final class SimilarNames {

  private static final double ENOUGH = 0.7;
  private static final double ONE_CHARACTER = 0.95;
  private static final double SHORT_FORM = 0.9;

  private SimilarNames() {}

  static boolean isEnough(double likeness) {
    return likeness >= ENOUGH;
  }

  /** From 0 to 1. */
  static double likeness(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if (isOneCharacterApart(one, other)) {
      return ONE_CHARACTER;
    }
    if (isShortForm(one, other) || isShortForm(other, one)) {
      return SHORT_FORM;
    }
    return sharedPairs(one, other);
  }

  /** One character more, fewer or another; short names differ by one and are quite others. */
  static boolean isOneCharacterApart(String one, String other) {
    if (one.length() > other.length()) {
      return isOneCharacterApart(other, one);
    }
    if (one.length() < 4 || other.length() - one.length() > 1) {
      return false;
    }
    int start = 0;
    while (start < one.length() && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int rest = one.length() == other.length() ? start + 1 : start;
    return one.substring(Math.min(rest, one.length())).equals(other.substring(start + 1));
  }

  /** 市发改委 for 市发展和改革委员会: the same beginning, and characters left out. */
  private static boolean isShortForm(String shorter, String longer) {
    if (shorter.length() < 4
        || shorter.length() >= longer.length()
        || shorter.charAt(0) != longer.charAt(0)) {
      return false;
    }
    int found = 0;
    for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(found)) {
        found++;
      }
    }
    return found == shorter.length();
  }

  private static double sharedPairs(String one, String other) {
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    int all = first.size() + second.size();
    first.retainAll(second);
    return all == 0 ? 0 : 2.0 * first.size() / all;
  }

  private static Set<String> pairs(String name) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < name.length(); i++) {
      pairs.add(name.substring(i, i + 2));
    }
    return pairs;
  }

  /** Entries in the order of their likeness to a name. */
  static int compare(String name, Map.Entry<String, ?> one, Map.Entry<String, ?> other) {
    return Double.compare(likeness(name, other.getKey()), likeness(name, one.getKey()));
  }
}
