package duban.reader;

import duban.plan.Finding;
import duban.plan.Plan;
import duban.plan.SourceSpan;
import java.util.List;
import java.util.Map;

/**
 * Checks plans without their documents: as they were read, and again after every edit. The findings
 * of what was put right are gone.
 */
public final class PlanRules {

  private static final List<PlanRule> ALL =
      List.of(
          new NothingFound(),
          new MissingMetadata(),
          new MissingUnits(),
          new MissingLead(),
          new UnusualUnits(),
          new SimilarUnits());

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
}
