package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.List;

/** Numbered text before the first measure that was not taken for a measure. */
final class NumberedTextLeftOut implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    return draft.document().selected().before().stream()
        .map(
            entry ->
                new Finding(
                    Level.NOTE,
                    "numbered-text-left-out",
                    draft.document().span(entry.number()),
                    null,
                    entry.marker().printed() + Passage.of(entry).heading() + "：没有责任单位，未作为措施",
                    "如果它是措施，请添加"))
        .toList();
  }
}
