package duban.reporting.edit;

import duban.reporting.kept.Revisions.Revision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The savings of a report by the times that somebody sat over it: the page saves every few seconds.
 */
final class Sittings {

  /** After which somebody has been away. */
  private static final Duration PAUSE = Duration.ofMinutes(30);

  private Sittings() {}

  /**
   * @param revisions the oldest first
   * @param handedIn those that the leaders were given
   */
  static List<List<Revision>> of(List<Revision> revisions, Set<Integer> handedIn) {
    List<List<Revision>> sittings = new ArrayList<>();
    Revision last = null;
    for (Revision revision : revisions) {
      if (last == null || !goesOn(last, revision) || handedIn.contains(last.number())) {
        sittings.add(new ArrayList<>());
      }
      sittings.get(sittings.size() - 1).add(revision);
      last = revision;
    }
    return sittings;
  }

  /** The draft is nobody's. */
  private static boolean goesOn(Revision last, Revision next) {
    return last.by() != null
        && last.by().equals(next.by())
        && Duration.between(last.at(), next.at()).compareTo(PAUSE) < 0;
  }
}
