package duban.plan;

import java.util.List;

/**
 * One assignment of a measure (具体任务). A unit stands in one of the three lists only; every name is
 * the name of a {@link Unit} of the plan.
 *
 * @param text the task, or null where units are given for the measure as a whole
 * @param lead 牵头单位, in document order
 * @param responsible 责任单位, in document order
 * @param collective names that stand for a group of units, those of a blanket clause last
 */
public record WorkItem(
    String text, List<String> lead, List<String> responsible, List<String> collective) {

  public WorkItem {
    lead = List.copyOf(lead);
    responsible = List.copyOf(responsible);
    collective = List.copyOf(collective);
  }
}
