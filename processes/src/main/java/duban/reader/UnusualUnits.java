package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Unit;
import java.util.List;

/** A name in a clause that does not look like that of a unit. */
final class UnusualUnits implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    return draft.plan().units().stream()
        .map(Unit::name)
        .filter(name -> !UnitNames.isPlausible(name) && !UnitNames.isCollective(name))
        .map(
            name ->
                new Finding(
                    Level.WARNING,
                    "unit-unusual",
                    draft.place(name),
                    "“" + name + "”不像单位名称",
                    "请确认单位名称，或把它拆成几个单位"))
        .toList();
  }
}
