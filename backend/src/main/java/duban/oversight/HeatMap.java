package duban.oversight;

import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.PlanRef;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Units by plans, the unit with the most first.
 *
 * @param most the highest count of a cell, to which shades are relative
 */
record HeatMap(List<PlanRef> plans, List<Row> rows, int most) {

  /** A unit; cells only where there is something. */
  record Row(Ref unit, List<Cell> cells, int count, int worst) {}

  /**
   * What a unit has of a plan.
   *
   * @param worst working days of the oldest
   */
  record Cell(String plan, int count, int worst) {}

  static HeatMap of(
      List<Matter> matters, Function<UnitId, Ref> unit, Function<String, PlanRef> plan) {
    List<Row> rows =
        matters.stream().collect(Collectors.groupingBy(Matter::unit)).entrySet().stream()
            .map(it -> row(unit.apply(it.getKey()), it.getValue()))
            .sorted(
                Comparator.comparing(Row::count).reversed().thenComparing(row -> row.unit().name()))
            .toList();
    return new HeatMap(
        matters.stream().map(Matter::plan).distinct().sorted().map(plan).toList(),
        rows,
        rows.stream().flatMap(row -> row.cells().stream()).mapToInt(Cell::count).max().orElse(0));
  }

  private static Row row(Ref unit, List<Matter> of) {
    Map<String, List<Matter>> byPlan = of.stream().collect(Collectors.groupingBy(Matter::plan));
    return new Row(
        unit,
        byPlan.entrySet().stream()
            .map(it -> new Cell(it.getKey(), it.getValue().size(), worst(it.getValue())))
            .sorted(Comparator.comparing(Cell::plan))
            .toList(),
        of.size(),
        worst(of));
  }

  private static int worst(List<Matter> of) {
    return of.stream().mapToInt(Matter::age).max().orElseThrow();
  }
}
