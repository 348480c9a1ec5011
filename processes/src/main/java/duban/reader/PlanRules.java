package duban.reader;

import duban.plan.Finding;
import duban.plan.Plan;
import duban.plan.SourceSpan;
import duban.reader.rule.DeadlineAfterPeriod;
import duban.reader.rule.DeadlineBeforeIssue;
import duban.reader.rule.EmptyMeasure;
import duban.reader.rule.MissingDeadline;
import duban.reader.rule.MissingIssueDate;
import duban.reader.rule.MissingIssuer;
import duban.reader.rule.MissingLead;
import duban.reader.rule.MissingOffice;
import duban.reader.rule.MissingPeriod;
import duban.reader.rule.MissingResult;
import duban.reader.rule.MissingTitle;
import duban.reader.rule.MissingUnits;
import duban.reader.rule.NothingFound;
import duban.reader.rule.PeriodOver;
import duban.reader.rule.PlacedPlan;
import duban.reader.rule.PlanRule;
import duban.reader.rule.RepeatedNumber;
import duban.reader.rule.RepeatedUnit;
import duban.reader.rule.ReversedPeriod;
import duban.reader.rule.SimilarUnits;
import duban.reader.rule.UnusualIssuer;
import duban.reader.rule.UnusualPlanTitle;
import duban.reader.rule.UnusualTitle;
import duban.reader.rule.UnusualUnits;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Checks plans without their documents: as they were read, and again after every edit. The findings
 * of what was put right are gone.
 */
public final class PlanRules {

  private static final List<PlanRule> ALL =
      List.of(
          new NothingFound(),
          new MissingTitle(),
          new UnusualPlanTitle(),
          new MissingIssuer(),
          new UnusualIssuer(),
          new MissingIssueDate(),
          new MissingPeriod(),
          new ReversedPeriod(),
          new MissingOffice(),
          new RepeatedNumber(),
          new EmptyMeasure(),
          new UnusualTitle(),
          new MissingUnits(),
          new MissingLead(),
          new RepeatedUnit(),
          new UnusualUnits(),
          new SimilarUnits(),
          new DeadlineBeforeIssue(),
          new DeadlineAfterPeriod(),
          new MissingDeadline(),
          new MissingResult());

  private PlanRules() {}

  /**
   * The doubts about a plan.
   *
   * @param provenance where its values stand, by JSON pointer; what is not in it has no place
   */
  public static List<Finding> check(Plan plan, Map<String, SourceSpan> provenance) {
    PlacedPlan placed = new PlacedPlan(plan, provenance);
    return ALL.stream().flatMap(rule -> rule.check(placed).stream()).toList();
  }

  /** The same, and what is doubtful about it on this day. */
  public static List<Finding> check(
      Plan plan, Map<String, SourceSpan> provenance, LocalDate today) {
    List<Finding> now = new PeriodOver(today).check(new PlacedPlan(plan, provenance));
    return Stream.concat(check(plan, provenance).stream(), now.stream()).toList();
  }
}
