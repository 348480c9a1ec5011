package duban.overview;

import duban.closure.Closure;
import duban.indicator.ProgressLight;
import duban.organisation.Ref;
import duban.planning.MeasureState;
import duban.planning.PlanRef;
import duban.planning.PlanSection;
import duban.planning.Suspension;
import duban.progress.ProgressReport;
import duban.progress.UnitReport;
import duban.work.TaskSummary;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A measure whole.
 *
 * @param closures requests to close it, the newest first
 * @param suspensions the times it was parked (挂账), the newest first
 * @param progressLight null where it has no indicator
 * @param actions what the person may do with the measure as a whole: {@code discuss}, {@code
 *     suspend}, {@code resume}
 */
record MeasureOverview(
    PlanRef plan,
    PlanSection section,
    String number,
    String printedNumber,
    String title,
    String text,
    List<Ref> lead,
    List<Ref> responsible,
    List<Group> collective,
    @Nullable LocalDate deadline,
    @Nullable String recurrence,
    MeasureState state,
    MeasureLight timeLight,
    @Nullable ProgressLight progressLight,
    List<TaskSummary> openTasks,
    List<Period> reports,
    List<Closure> closures,
    List<Suspension> suspensions,
    List<String> actions) {

  /** A group of units and who of it has a part in this measure. */
  record Group(String name, List<Ref> members) {}

  /** The reports on the measure in one period. */
  record Period(
      String period,
      @Nullable UnitReport consolidated,
      ProgressReport.Status status,
      List<UnitReport> reports) {}
}
