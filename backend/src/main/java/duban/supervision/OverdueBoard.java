package duban.supervision;

import duban.organisation.Ref;
import duban.work.TaskSummary;
import java.util.List;
import org.springframework.lang.Nullable;

/** What is overdue, most overdue first, with a count for each unit. */
record OverdueBoard(List<Item> items, List<UnitCount> byUnit, int total) {

  /**
   * An overdue task.
   *
   * @param matter its supervision case, null until the engine has opened it
   * @param superviseTask the open task on it, null while it waits for its next step and for all but
   *     the office
   */
  record Item(
      TaskSummary task,
      int workingDaysOverdue,
      @Nullable @com.fasterxml.jackson.annotation.JsonProperty("case") CaseView matter,
      @Nullable String superviseTask) {}

  /** How many tasks of a unit are overdue. */
  record UnitCount(Ref unit, int count) {}
}
