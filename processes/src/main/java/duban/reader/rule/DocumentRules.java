package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Plan;
import duban.plan.SourceSpan;
import duban.reader.draft.Draft;
import duban.reader.place.Pointers;
import java.util.List;
import java.util.stream.IntStream;

/** Rules about documents, in the order in which their findings are listed. */
public final class DocumentRules {

  private static final List<Rule> ALL =
      List.of(
          new ConcludedPeriod(),
          new ConcludedFacts(),
          new TitleInNotice(),
          new SeveralPlans(),
          new NumberSequence(),
          new UnnumberedParagraph(),
          new UnnumberedMeasures(),
          new PointsInMeasure(),
          new HeadingAsMeasure(),
          new NumberWithoutMark(),
          new BrokenNumber(),
          new UnknownNumbers(),
          new PlanWideClauses(),
          new UnreadPlanWideWords(),
          new LeadRuleInText(),
          new LeadsInPrint(),
          new UnreadGroupLead(),
          new MeasureWithoutClause(),
          new ClauseForSeveral(),
          new ClauseOfUnknownNumber(),
          new UnplacedWords(),
          new UnreadDeadline(),
          new GroupOfSeveralPlaces(),
          new PeopleInClauses(),
          new ClauseInProse(),
          new UnreadClause(),
          new UnitsInProse(),
          new UnbalancedBrackets(),
          new BrokenLabel(),
          new UnclearCells(),
          new UnitsNamedTwice(),
          new MergedUnits(),
          new UnitsWithoutMark(),
          new NamesTakenApart(),
          new RowsOfNoMeasure(),
          new TableLeftOvers(),
          new UnreadCells(),
          new TextAfterClause(),
          new NumberedTextLeftOut(),
          new UnreadTail(),
          new DamagedText(),
          new RepairedText());

  private DocumentRules() {}

  public static List<Finding> check(Draft draft) {
    return ALL.stream()
        .flatMap(rule -> rule.check(draft).stream())
        .map(finding -> withSubject(draft.plan(), finding))
        .toList();
  }

  /** What stands in a measure is about that measure. */
  private static Finding withSubject(Plan plan, Finding finding) {
    if (finding.subject() != null || finding.place() == null) {
      return finding;
    }
    String subject =
        IntStream.range(0, plan.measures().size())
            .filter(i -> holds(plan.measures().get(i).source(), finding.place()))
            .mapToObj(Pointers::measure)
            .findFirst()
            .orElse(null);
    return new Finding(
        finding.level(),
        finding.code(),
        finding.place(),
        subject,
        finding.message(),
        finding.remedy());
  }

  private static boolean holds(SourceSpan whole, SourceSpan part) {
    return whole != null && whole.offset() <= part.offset() && part.end() <= whole.end();
  }
}
