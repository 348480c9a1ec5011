package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.clause.PlacedClause;
import duban.reader.clause.ScopedClause;
import duban.reader.draft.Draft;
import duban.reader.outline.Entry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 第7项由市教育局负责, where no measure has the number 7: some are lost, or it is for others. */
final class ClauseOfUnknownNumber implements Rule {

  @Override
  public List<Finding> check(Draft draft) {
    Set<Integer> numbers =
        draft.document().selected().measures().stream()
            .map(Entry::marker)
            .map(marker -> marker.value())
            .collect(Collectors.toSet());
    return draft.clauses().stream()
        .filter(clause -> !numbers.containsAll(named(clause)))
        .map(clause -> finding(draft, clause))
        .toList();
  }

  private static Set<Integer> named(PlacedClause clause) {
    return ScopedClause.of(clause).map(ScopedClause::numbers).orElse(Set.of());
  }

  private static Finding finding(Draft draft, PlacedClause clause) {
    String words = clause.place().text();
    return new Finding(
        Level.WARNING,
        "clause-number-unknown",
        draft.document().span(clause.place()),
        null,
        "责任条款写明了措施的编号，但没有找到这个编号的措施：" + (words.length() > 60 ? words.substring(0, 60) + "…" : words),
        "请对照原文，检查是否缺少措施，或条款是否给错了措施");
  }
}
