package duban.indicator;

import duban.plan.Indicator;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.planning.MeasureId;
import duban.planning.MeasuresAdded;
import duban.planning.Periods;
import duban.planning.PlanPublished;
import duban.planning.ReportingPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the numbers out of a plan when it starts: its goals, then the targets of its measures. A
 * target that says what a goal says is that goal, so that nobody reports it twice; a goal that
 * shares only the name of a target is answered by the lead of that measure.
 */
@Component
class WantedNumbers {

  private final IndicatorTable table;
  private final Periods periods;

  WantedNumbers(IndicatorTable table, Periods periods) {
    this.table = table;
    this.periods = periods;
  }

  @EventListener
  void on(PlanPublished published) {
    Plan plan = published.content();
    List<ReportingPeriod> all = all(period -> periods.nextOfPlan(plan.key(), period));
    // by identity: two measures may want the same in the same words
    Set<Indicator> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Indicator goal : plan.goals()) {
      Optional<Named> same = same(plan, goal);
      same.filter(target -> saysTheSame(goal, target.written()))
          .ifPresent(target -> taken.add(target.written()));
      add(plan.key(), true, same.map(Named::measure).orElse(null), goal, all);
    }
    addTargets(plan, taken, all);
  }

  @EventListener
  void on(MeasuresAdded added) {
    Plan plan = added.content();
    for (Measure measure : plan.measures()) {
      String id = MeasureId.of(plan.key(), measure.number()).value();
      List<ReportingPeriod> left = all(period -> periods.next(id, period));
      measure.targets().forEach(target -> add(plan.key(), false, MeasureId.of(id), target, left));
    }
  }

  private void addTargets(Plan plan, Set<Indicator> taken, List<ReportingPeriod> all) {
    for (Measure measure : plan.measures()) {
      measure.targets().stream()
          .filter(target -> !taken.contains(target))
          .forEach(
              target ->
                  add(plan.key(), false, MeasureId.of(plan.key(), measure.number()), target, all));
    }
  }

  private void add(
      String plan, boolean goal, MeasureId measure, Indicator written, List<ReportingPeriod> over) {
    long id = table.add(plan, goal, measure, written);
    table.draw(id, Curve.linear(Target.of(written), over));
  }

  /** A target of a measure. */
  private record Named(MeasureId measure, Indicator written) {}

  /** The target of that name: one that says the same before one that does not. */
  private static Optional<Named> same(Plan plan, Indicator goal) {
    List<Named> named = new ArrayList<>();
    for (Measure measure : plan.measures()) {
      measure.targets().stream()
          .filter(target -> name(target).equals(name(goal)))
          .map(target -> new Named(MeasureId.of(plan.key(), measure.number()), target))
          .forEach(named::add);
    }
    return named.stream()
        .filter(target -> saysTheSame(goal, target.written()))
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  /** Same number of the same thing; a target without a year means that of the plan. */
  private static boolean saysTheSame(Indicator goal, Indicator target) {
    return goal.value().compareTo(target.value()) == 0
        && goal.perYear() == target.perYear()
        && (target.by() == null || target.by().equals(goal.by()));
  }

  private static String name(Indicator indicator) {
    return indicator.indicator().replaceAll("[\\s\\p{P}]", "");
  }

  private static List<ReportingPeriod> all(UnaryOperator<String> next) {
    List<ReportingPeriod> all = new ArrayList<>();
    for (String period = next.apply(null); period != null; period = next.apply(period)) {
      all.add(ReportingPeriod.of(period));
    }
    return all;
  }
}
