package duban.overview;

import duban.supervision.CaseView;
import duban.work.TaskSummary;
import java.util.List;

/**
 * The supervision cases on a measure.
 *
 * @param cases newest first
 * @param openTasks the tasks on which the person may open a case
 * @param openLead whether the person may open one on the lead as a whole
 */
record MeasureCases(List<CaseView> cases, List<TaskSummary> openTasks, boolean openLead) {}
