package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import java.util.List;

/** A number without its dot, taken for one because it continues the sequence. */
final class NumberWithoutMark implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    return draft.document().outline().entries().stream()
        .filter(entry -> !entry.marker().dotted())
        .map(
            entry ->
                new Finding(
                    Level.NOTE,
                    "number-without-mark",
                    draft.document().span(entry.number()),
                    null,
                    "编号" + entry.marker().printed() + "后面缺少标点，按顺序认作编号",
                    "请确认此处是一条措施的开头"))
        .toList();
  }
}
