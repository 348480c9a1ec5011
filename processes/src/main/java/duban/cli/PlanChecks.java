package duban.cli;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.WorkItem;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What the compiler takes for granted and a file edited by hand may not keep. */
final class PlanChecks {

  private PlanChecks() {}

  static Plan checked(Plan plan) {
    PlanKey.checked(plan.key());
    require(!plan.measures().isEmpty(), "the plan has no measures; read the document again.");
    Set<String> ids = new HashSet<>();
    plan.units()
        .forEach(unit -> require(ids.add(unit.id()), "two units have the id " + unit.id() + "."));
    Set<String> numbers = new HashSet<>();
    for (Measure measure : plan.measures()) {
      check(plan, measure);
      String twice = "the number " + measure.number() + " stands at two measures; change one.";
      require(numbers.add(measure.number()), twice);
    }
    return plan;
  }

  private static void check(Plan plan, Measure measure) {
    String number = measure.number();
    require(
        number != null && number.matches("\\d+(\\.\\d+)*(-\\d+)?"),
        "\"" + number + "\" is no number of a measure; give digits and dots.");
    require(measure.title() != null, "measure " + number + " has no title; give one.");
    require(!measure.items().isEmpty(), "measure " + number + " has no items; give one.");
    require(
        measure.items().stream().noneMatch(PlanChecks::isUnassigned),
        "measure " + number + " has an item without units; give it one.");
    for (WorkItem item : measure.items()) {
      Stream.of(item.lead(), item.responsible(), item.collective())
          .flatMap(names -> names.stream())
          .forEach(
              name ->
                  require(
                      plan.unit(name).isPresent(),
                      "measure " + number + " names " + name + "; add it to units."));
    }
  }

  /** Nobody would have a task. */
  static boolean isUnassigned(WorkItem item) {
    return item.lead().isEmpty() && item.responsible().isEmpty() && item.collective().isEmpty();
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new Unusable(message);
    }
  }
}
