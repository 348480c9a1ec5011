package duban.overview;

import duban.indicator.ProgressLight;
import duban.organisation.Ref;
import duban.planning.MeasureState;
import duban.planning.MeasureUnit;
import duban.planning.PlanSection;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * Sections and measures of a plan against the units that lead them or join.
 *
 * @param columns units with a cell in one of the rows, the most involved first
 * @param units all units of the plan, members of groups among them, by name
 * @param rows sections with a measure that is asked for
 * @param found numbers of the measures that meet all that is asked for, in the plan's order
 * @param counts of the measures, by what they can be asked for
 */
record PlanMatrix(
    List<Column> columns,
    List<Ref> units,
    List<Row> rows,
    List<Cell> sums,
    List<String> found,
    int measures,
    Counts counts) {

  /**
   * A unit or a group.
   *
   * @param leads how many measures of the plan it leads
   * @param joins in how many it works along
   */
  record Column(Ref unit, boolean group, int leads, int joins) {}

  record Row(PlanSection section, List<Cell> cells, List<MeasureRow> measures) {}

  record MeasureRow(
      String number,
      String title,
      MeasureLight light,
      @Nullable ProgressLight progress,
      MeasureState state,
      List<Cell> cells) {}

  /**
   * What a unit has in a section or in a measure.
   *
   * @param role in the measure, null for a section
   * @param light the worst of its parts
   * @param worst how many of its parts show that light
   * @param parts in how many measures it has one
   */
  record Cell(
      String unit, @Nullable MeasureUnit.Role role, MeasureLight light, int worst, int parts) {}

  /** Each counted whatever is asked of that one thing. */
  record Counts(
      Map<MeasureLight, Integer> lights,
      Map<ProgressLight, Integer> progress,
      Map<MeasureState, Integer> states) {}
}
