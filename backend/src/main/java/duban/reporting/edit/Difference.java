package duban.reporting.edit;

import duban.reporting.body.Block;
import duban.reporting.body.Heading;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Sentence;
import duban.reporting.kept.Revisions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A state of a report's words, and what it changed in the one before.
 *
 * @param by who saved it, null for the draft
 * @param added sentences that were not there before
 * @param removed sentences that are not there any more
 */
public record Difference(
    int revision, @Nullable String by, Instant at, List<String> added, List<String> removed) {

  /** The newest first. */
  public static List<Difference> of(List<Revisions.Revision> revisions) {
    List<Difference> differences = new ArrayList<>();
    List<String> before = null;
    for (Revisions.Revision revision : revisions) {
      List<String> now = texts(revision.body());
      differences.add(
          0,
          new Difference(
              revision.number(),
              revision.by(),
              revision.at(),
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
