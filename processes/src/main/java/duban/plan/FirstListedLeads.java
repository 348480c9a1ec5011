package duban.plan;

import java.util.List;

/**
 * The usual convention for documents that name no leads: the unit listed first leads. Units that
 * are groups never lead.
 */
public final class FirstListedLeads {

  private FirstListedLeads() {}

  /** The plan in which the first responsible unit leads each work item that has no lead. */
  public static Plan apply(Plan plan) {
    return plan.withMeasures(plan.measures().stream().map(FirstListedLeads::apply).toList());
  }

  private static Measure apply(Measure measure) {
    return measure.withItems(measure.items().stream().map(FirstListedLeads::apply).toList());
  }

  private static WorkItem apply(WorkItem item) {
    List<String> responsible = item.responsible();
    if (!item.lead().isEmpty() || responsible.isEmpty()) {
      return item;
    }
    return new WorkItem(
        item.text(),
        responsible.subList(0, 1),
        responsible.subList(1, responsible.size()),
        item.collective());
  }
}
