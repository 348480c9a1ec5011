package duban.supervision;

import com.fasterxml.jackson.annotation.JsonProperty;
import duban.organisation.Ref;
import duban.work.TaskSummary;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What is overdue, most overdue first, with a count for each unit.
 *
 * @param byHand cases the office opened on what is not overdue
 */
record OverdueBoard(List<Item> items, List<ByHandItem> byHand, List<UnitCount> byUnit, int total) {

  /**
   * An overdue task.
   *
   * @param matter its supervision case, null until the engine has opened it and after a waiver
   * @param openable whether the person may put it under supervision again
   * @param superviseTask the open task on it, null but where the rules ask the office first, and
   *     for all but the office
   */
  record Item(
      TaskSummary task,
      int workingDaysOverdue,
      @Nullable @JsonProperty("case") CaseView matter,
      boolean openable,
      @Nullable String superviseTask) {}

  /**
   * A case opened by hand.
   *
   * @param task null where the whole lead of a measure is supervised
   */
  record ByHandItem(@Nullable TaskSummary task, @JsonProperty("case") CaseView matter) {}

  /** How many tasks of a unit are overdue. */
  record UnitCount(Ref unit, int count) {}
}
