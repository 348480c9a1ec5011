package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Unit;
import java.util.List;
import java.util.stream.IntStream;

/** A name that does not look like that of a unit. */
final class UnusualUnits implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    List<Unit> units = placed.plan().units();
    return IntStream.range(0, units.size())
        .filter(i -> isUnusual(units.get(i).name()))
        .mapToObj(i -> finding(placed, i))
        .toList();
  }

  private static boolean isUnusual(String name) {
    return !UnitNames.isPlausible(name) && !UnitNames.isCollective(name);
  }

  private static Finding finding(PlacedPlan placed, int index) {
    String pointer = Pointers.unit(index);
    return new Finding(
        Level.WARNING,
        "unit-unusual",
        placed.place(pointer),
        pointer,
        "“" + placed.plan().units().get(index).name() + "”不像单位名称",
        "请确认单位名称，或把它拆成几个单位");
  }
}
