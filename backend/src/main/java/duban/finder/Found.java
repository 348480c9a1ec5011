package duban.finder;

import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.work.TaskSummary;
import java.util.List;
import org.springframework.lang.Nullable;

/** What was found, the best of each sort first. */
record Found(
    List<MeasureHit> measures,
    List<PlanHit> plans,
    List<UnitHit> units,
    List<ReportHit> reports,
    List<PeriodReportHit> periodReports,
    List<TaskSummary> tasks) {

  static final Found NOTHING =
      new Found(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  record MeasureHit(PlanRef plan, String number, List<Piece> title, List<Piece> snippet) {}

  record PlanHit(PlanRef plan, List<Piece> title, @Nullable String documentNumber) {}

  /**
   * @param territory the place whose unit it is; empty where every place has it
   */
  record UnitHit(Ref unit, List<Piece> name, String territory) {}

  /** What a unit, or for all units the lead, said of a measure in a period. */
  record ReportHit(
      PlanRef plan,
      MeasureRef measure,
      Ref unit,
      String period,
      boolean consolidated,
      List<Piece> snippet) {}

  /** A report of the office on a period of a plan. */
  record PeriodReportHit(long id, PlanRef plan, List<Piece> title, List<Piece> snippet) {}
}
