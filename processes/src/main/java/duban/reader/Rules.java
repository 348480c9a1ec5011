package duban.reader;

import duban.plan.Finding;
import java.util.List;

/** All rules, in the order in which their findings are listed. */
final class Rules {

  private static final List<Rule> ALL =
      List.of(
          new NothingFound(),
          new MissingMetadata(),
          new ConcludedPeriod(),
          new NumberSequence(),
          new NumberWithoutMark(),
          new BrokenNumber(),
          new MissingUnits(),
          new MissingLead(),
          new PlanWideClauses(),
          new ClauseForSeveral(),
          new UnplacedWords(),
          new UnusualUnits(),
          new MergedUnits(),
          new SimilarUnits(),
          new UnitsWithoutMark(),
          new RowsOfNoMeasure(),
          new TextAfterClause(),
          new NumberedTextLeftOut(),
          new UnreadTail(),
          new DamagedText(),
          new RepairedText());

  private Rules() {}

  static List<Finding> check(Draft draft) {
    return ALL.stream().flatMap(rule -> rule.check(draft).stream()).toList();
  }
}
