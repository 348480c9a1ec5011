package duban.overview;

import duban.closure.Closure;
import duban.organisation.Ref;
import duban.planning.MeasureState;
import duban.planning.PlanRef;
import duban.planning.PlanSection;
import duban.planning.Suspension;
import duban.progress.ProgressReport;
import duban.progress.UnitReport;
import duban.work.TaskSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A measure whole.
 *
 * @param closures requests to close it, the newest first
 * @param suspensions the times it was parked (挂账), the newest first
 * @param actions what the person may do to the measure as a whole
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
    List<TaskSummary> openTasks,
    List<Period> reports,
    List<Closure> closures,
    List<Suspension> suspensions,
    List<String> actions,
    List<Happening> timeline) {

  /** A group of units and who of it has a part in this measure. */
  record Group(String name, List<Ref> members) {}

  /** The reports on the measure in one period. */
  record Period(
      String period,
      @Nullable UnitReport consolidated,
      ProgressReport.Status status,
      List<UnitReport> reports) {}

  /** Something that happened to the measure. */
  record Happening(
      Instant at, String actor, @Nullable String unit, String action, @Nullable String detail) {}
}
