package duban.reporting.edit;

import duban.reporting.body.Block;
import duban.reporting.body.Heading;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Sentence;
import duban.reporting.kept.Revisions.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * A sitting over a report's words, and what it changed in those before.
 *
 * @param revision the last saving of it; 0 for the draft
 * @param savings how many it had
 * @param by who sat over it, null for the draft
 * @param at of the last saving
 * @param handedIn whether the leaders were given it as it was then
 * @param added sentences that were not there before
 * @param removed sentences that are not there any more
 */
public record Difference(
    int revision,
    int savings,
    @Nullable String by,
    Instant at,
    boolean handedIn,
    List<String> added,
    List<String> removed) {

  /**
   * The newest first. Savings of one person one soon after the other are one; what the leaders were
   * given stands by itself.
   */
  public static List<Difference> of(List<Revision> revisions, Set<Integer> handedIn) {
    List<Difference> differences = new ArrayList<>();
    List<String> before = null;
    for (List<Revision> sitting : Sittings.of(revisions, handedIn)) {
      Revision last = sitting.get(sitting.size() - 1);
      List<String> now = texts(last.body());
      differences.add(
          0,
          new Difference(
              last.number(),
              sitting.size(),
              last.by(),
              last.at(),
              handedIn.contains(last.number()),
              before == null ? List.of() : without(now, before),
              before == null ? List.of() : without(before, now)));
      before = now;
    }
    return differences;
  }

  /** What stands in the masthead, and headings, count as sentences of their own. */
  private static List<String> texts(ReportBody body) {
    List<String> texts = new ArrayList<>();
    texts.add(body.masthead().title());
    texts.add(body.masthead().recipient());
    texts.add(body.masthead().signature());
    texts.add(String.valueOf(body.masthead().date()));
    for (Block block : body.blocks()) {
      if (block instanceof Heading heading) {
        texts.add(heading.text());
      }
      block.said().map(Sentence::text).forEach(texts::add);
    }
    return texts;
  }

  /** What is in the one and not in the other; as often as it is more often there. */
  private static List<String> without(List<String> one, List<String> other) {
    List<String> left = new ArrayList<>(other);
    return one.stream().filter(text -> !left.remove(text)).toList();
  }
}
