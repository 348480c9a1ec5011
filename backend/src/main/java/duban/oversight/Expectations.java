package duban.oversight;

import duban.organisation.UnitId;
import duban.planning.Deadlines;
import duban.planning.MeasureId;
import duban.planning.MeasureState;
import duban.planning.PlanAccess;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import duban.work.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What of a plan is to be done by the horizon: the open tasks, and reports still to be asked for.
 */
@Component
class Expectations {

  private final Deadlines deadlines;
  private final Plans plans;
  private final PlanAccess access;
  private final Clock clock;

  Expectations(Deadlines deadlines, Plans plans, PlanAccess access, Clock clock) {
    this.deadlines = deadlines;
    this.plans = plans;
    this.access = access;
    this.clock = clock;
  }

  List<Expected> of(PublishedPlan plan, Horizons horizons, List<ProcessLog.Entry> ofPlan) {
    Stream<Expected> open =
        ofPlan.stream()
            .filter(Outlook.openAt(clock.instant(), horizons.end(plan.key())))
            .map(Expected::of);
    return plan.woundUp()
        ? open.toList()
        : Stream.concat(open, toCome(plan, horizons, ofPlan).stream()).toList();
  }

  /** Reports of the period that are not open yet: every unit's and the lead's on all of them. */
  private List<Expected> toCome(
      PublishedPlan plan, Horizons horizons, List<ProcessLog.Entry> ofPlan) {
    String period = horizons.of(plan.key()).toString();
    Instant due = deadlines.usualReport(plan.key(), period).toInstant();
    Instant leadDue = deadlines.usualConsolidation(plan.key(), period).toInstant();
    if (horizons.of(plan.key()).year() > plan.periodEnd() || !due.isAfter(clock.instant())) {
      return List.of();
    }
    boolean leadToo = !leadDue.isAfter(horizons.end(plan.key()));
    Set<MeasureId> asked = asked(ofPlan, period);
    List<Expected> toCome = new ArrayList<>();
    for (PublishedMeasure measure : plans.measures(plan.key())) {
      if (measure.state() != MeasureState.RUNNING || asked.contains(measure.id())) {
        continue;
      }
      for (UnitId unit : access.unitsOf(measure)) {
        toCome.add(report(TaskKind.REPORT, unit, measure, period, due));
      }
      if (leadToo) {
        UnitId lead = measure.coordinator();
        toCome.add(report(TaskKind.CONSOLIDATE_REPORT, lead, measure, period, leadDue));
      }
    }
    return toCome;
  }

  private static Set<MeasureId> asked(List<ProcessLog.Entry> ofPlan, String period) {
    return ofPlan.stream()
        .filter(it -> it.kind() == TaskKind.REPORT && period.equals(it.period()))
        .map(ProcessLog.Entry::measure)
        .collect(Collectors.toSet());
  }

  private static Expected report(
      TaskKind kind, UnitId unit, PublishedMeasure measure, String period, Instant due) {
    return new Expected(kind, unit, measure.id().plan(), measure.id(), period, due, false);
  }
}
