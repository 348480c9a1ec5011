package duban.indicator;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.planning.OfficeOnly;
import duban.planning.PlanUnits;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.problem.FormInvalid;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office of a plan may change on its indicators: the curve, and who answers. */
@Service
class IndicatorEditing {

  private final IndicatorTable table;
  private final Indicators indicators;
  private final Plans plans;
  private final PlanUnits units;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  IndicatorEditing(
      IndicatorTable table,
      Indicators indicators,
      Plans plans,
      PlanUnits units,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.table = table;
    this.indicators = indicators;
    this.plans = plans;
    this.units = units;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Standing draw(Actor actor, long id, CurveForm form) {
    Standing standing = standing(office(actor, id));
    table.draw(id, form.checked(standing));
    table.setBaseline(id, form.baseline());
    record(standing.indicator(), actor, "curve-edited");
    return standing(standing.indicator());
  }

  /**
   * @throws MeasureAnswers when a measure has the indicator
   */
  @Transactional
  public Standing assign(Actor actor, long id, String unit) {
    TrackedIndicator indicator = office(actor, id);
    if (indicator.measure() != null) {
      throw new MeasureAnswers(indicator);
    }
    UnitId named = new UnitId(unit);
    if (!organisation.isRegistered(named) || !units.ofPlan(indicator.plan()).contains(named)) {
      throw FormInvalid.of("unit", "has no part in the plan");
    }
    table.assign(id, named);
    record(indicator, actor, "indicator-assigned");
    return standing(table.find(id).orElseThrow());
  }

  private Standing standing(TrackedIndicator indicator) {
    return indicators.ofPlan(indicator.plan()).stream()
        .filter(standing -> standing.indicator().id() == indicator.id())
        .findFirst()
        .orElseThrow();
  }

  /** The indicator, if the person is of the office of its plan. */
  private TrackedIndicator office(Actor actor, long id) {
    TrackedIndicator indicator = table.find(id).orElseThrow(() -> new IndicatorNotFound(id));
    PublishedPlan plan = plans.plan(indicator.plan());
    if (actor.belongsTo(plan.office())) {
      return indicator;
    }
    throw actor.belongsTo(plan.leaders()) ? new OfficeOnly() : new IndicatorNotFound(id);
  }

  private void record(TrackedIndicator indicator, Actor actor, String action) {
    audit.record(
        new AuditEntry(
            clock.instant(),
            actor.username(),
            actor.name(),
            null,
            indicator.measure() == null ? null : indicator.measure().value(),
            indicator.plan(),
            action,
            indicator.name()));
  }
}
