package duban.reporting.figures;

import duban.organisation.Ref;
import java.util.List;

/**
 * The figures of a period: units' reports asked for, and what became of them.
 *
 * @param measures of the plan
 * @param reportsDue all whose cut-off has passed or that were given
 * @param overdueTasks open and past their due date at the time of counting
 */
public record Figures(
    int measures,
    int closed,
    int reportsDue,
    int onTime,
    int late,
    int missing,
    int overdueTasks,
    List<SectionFigures> sections,
    List<UnitFigures> units) {

  /** A section's share. */
  public record SectionFigures(
      String number,
      String title,
      int measures,
      int due,
      int onTime,
      int late,
      int missing,
      int overdue) {}

  /** A unit's share. */
  public record UnitFigures(Ref unit, int due, int onTime, int late, int missing, int overdue) {}
}
