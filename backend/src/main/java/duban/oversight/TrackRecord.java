package duban.oversight;

import java.util.List;

/**
 * What a unit, or everybody, did in the periods before.
 *
 * @param counted steps that were due
 * @param delays of those that were late, in working days, the shortest first
 */
record TrackRecord(int counted, List<Integer> delays) {

  static final TrackRecord EMPTY = new TrackRecord(0, List.of());

  int late() {
    return delays.size();
  }

  boolean isEnough() {
    return counted >= Risk.FEWEST;
  }

  /** The middle one; of two the longer. */
  Integer typicalDelay() {
    return delays.isEmpty() ? null : delays.get(delays.size() / 2);
  }
}
