package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.outline.Entry;
import java.util.List;

/** A text without numbers, whose paragraphs were taken for the measures. */
final class UnnumberedMeasures implements Rule {

  @Override
  public List<Finding> check(Draft draft) {
    List<Entry> entries = draft.document().outline().entries();
    boolean bare = entries.stream().allMatch(entry -> entry.marker().printed().isEmpty());
    return entries.isEmpty() || !bare
        ? List.of()
        : List.of(
            new Finding(
                Level.WARNING,
                "measures-without-numbers",
                draft.document().span(entries.get(0).lines().get(0)),
                null,
                "文中没有编号，有责任条款的每一段读作一条措施，共" + draft.plan().measures().size() + "条",
                "请对照原文，检查各段是否各是一条措施"));
  }
}
