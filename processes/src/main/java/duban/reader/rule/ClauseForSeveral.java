package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.draft.Draft;
import duban.reader.outline.Entry;
import java.util.List;

/** A clause for several measures in a plan whose clauses are mostly for one: some may be lost. */
final class ClauseForSeveral implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    List<List<Entry>> groups = draft.document().scope().groups();
    List<List<Entry>> several = groups.stream().filter(group -> group.size() > 1).toList();
    long own =
        draft.document().selected().measures().stream()
            .flatMap(entry -> draft.document().scope().of(entry).stream().limit(1))
            .filter(clause -> !clause.ownLine())
            .count();
    if (2 * several.size() >= groups.size() + own) {
      return List.of();
    }
    return several.stream().map(group -> finding(draft, group)).toList();
  }

  private static Finding finding(Draft draft, List<Entry> group) {
    Entry first = group.get(0);
    Entry last = group.get(group.size() - 1);
    return new Finding(
        Level.WARNING,
        "clause-for-several",
        draft.document().span(first.number()),
        null,
        "责任条款适用于" + first.marker().printed() + "至" + last.marker().printed() + "，其他条款各只适用一条",
        "请对照原文，检查前面的措施是否缺少责任条款");
  }
}
