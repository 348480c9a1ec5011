package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.plan.WorkItem;
import duban.reader.draft.Draft;
import duban.reader.draft.Measures;
import duban.reader.outline.Entry;
import duban.reader.outline.GroupLead;
import duban.reader.outline.Passage;
import java.util.List;

/** A heading that speaks of a lead, above measures that have none. */
final class UnreadGroupLead implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    return draft.document().passages().stream()
        .filter(passage -> !draft.document().outline().isLeaf(passage.entry()))
        .filter(GroupLead::mayBeIn)
        .filter(passage -> !leaderless(draft, passage.entry()).isEmpty())
        .map(passage -> finding(passage, leaderless(draft, passage.entry())))
        .toList();
  }

  private static List<Measure> leaderless(Draft draft, Entry heading) {
    return draft.plan().measures().stream()
        .filter(measure -> measure.items().stream().map(WorkItem::lead).anyMatch(List::isEmpty))
        .filter(measure -> isBelow(draft.entry(measure), heading))
        .toList();
  }

  private static boolean isBelow(Entry entry, Entry heading) {
    Entry above = entry.parent();
    while (above != null && above != heading) {
      above = above.parent();
    }
    return above != null;
  }

  private static Finding finding(Passage heading, List<Measure> measures) {
    return new Finding(
        Level.WARNING,
        "group-lead-not-read",
        Measures.span(measures),
        null,
        "标题中写有牵头，但其下" + measures.size() + "条措施没有读出牵头单位：" + heading.heading(),
        "请对照标题，为这些措施指定牵头单位");
  }
}
