package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.reader.clause.PlacedClause;
import duban.reader.draft.Draft;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time in a clause that gave the measure no deadline. */
final class UnreadDeadline implements Rule {

  private static final Pattern DAY =
      Pattern.compile("(?!.*(?:[每按]|持续|长期|常态)).*(?:\\d月|[季年]度|[年季月]底|年内|\\d年|节前|半年).*");

  @Override
  public List<Finding> check(Draft draft) {
    return draft.plan().measures().stream()
        .filter(measure -> measure.deadline() == null)
        .flatMap(measure -> clause(draft, measure).map(c -> finding(draft, measure, c)).stream())
        .toList();
  }

  private static Optional<PlacedClause> clause(Draft draft, Measure measure) {
    return draft.document().scope().of(draft.entry(measure)).stream()
        .filter(placed -> placed.clause().deadline() != null)
        .filter(placed -> DAY.matcher(placed.clause().deadline()).matches())
        .findFirst();
  }

  private static Finding finding(Draft draft, Measure measure, PlacedClause clause) {
    return new Finding(
        Level.WARNING,
        "deadline-not-understood",
        draft.document().span(clause.place()),
        null,
        "措施" + measure.number() + "的责任条款写有时限，但没有读出日期：" + clause.clause().deadline(),
        "请对照原文补充完成时限");
  }
}
