package duban.reader;

import duban.plan.Finding;
import java.util.List;

/** Rules about documents, in the order in which their findings are listed. */
final class DocumentRules {

  private static final List<Rule> ALL =
      List.of(
          new ConcludedPeriod(),
          new NumberSequence(),
          new NumberWithoutMark(),
          new BrokenNumber(),
          new PlanWideClauses(),
          new ClauseForSeveral(),
          new UnplacedWords(),
          new MergedUnits(),
          new UnitsWithoutMark(),
          new RowsOfNoMeasure(),
          new TextAfterClause(),
          new NumberedTextLeftOut(),
          new UnreadTail(),
          new DamagedText(),
          new RepairedText());

  private DocumentRules() {}

  static List<Finding> check(Draft draft) {
    return ALL.stream().flatMap(rule -> rule.check(draft).stream()).toList();
  }
}
