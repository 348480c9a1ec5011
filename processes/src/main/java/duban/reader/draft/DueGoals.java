package duban.reader.draft;

import duban.plan.Indicator;
import duban.plan.Measure;
import duban.reader.value.SameGoal;
import java.util.List;

/** Gives a target that names no year the one that the table of goals has for the same number. */
record DueGoals(List<Indicator> goals) {

  Measure apply(Measure measure) {
    return measure.withTargets(measure.targets().stream().map(this::due).toList());
  }

  private Indicator due(Indicator target) {
    if (target.by() != null || target.perYear()) {
      return target;
    }
    return goals.stream()
        .filter(goal -> SameGoal.same(goal, target))
        .findFirst()
        .map(goal -> dueIn(target, goal.by()))
        .orElse(target);
  }

  private static Indicator dueIn(Indicator target, Integer year) {
    return new Indicator(
        target.phrase(),
        target.indicator(),
        target.comparator(),
        target.value(),
        target.valueMax(),
        target.unit(),
        year,
        target.perYear(),
        target.baseline(),
        target.baselineYear(),
        target.kind());
  }
}
