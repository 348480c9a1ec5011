package duban.evidence;

import duban.organisation.Actor;
import duban.planning.PlanAccess;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.work.TaskKind;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may see a file: who may read what it proves. Files of what all with a part in the plan read
 * are for all of them; those of a unit's own words for the unit, the leads, the office and the
 * leaders; those that are not filed for the unit alone.
 */
@Component
class EvidenceAccess {

  private static final Set<TaskKind> READ_BY_ALL =
      Set.of(TaskKind.SIGN_FOR, TaskKind.CONSOLIDATE_REPORT, TaskKind.REQUEST_CLOSURE);

  private final Plans plans;
  private final PlanAccess access;

  EvidenceAccess(Plans plans, PlanAccess access) {
    this.plans = plans;
    this.access = access;
  }

  boolean mayRead(Actor actor, EvidenceFile file) {
    if (actor.belongsTo(file.unit())) {
      return true;
    }
    return file.isFiled()
        && (READ_BY_ALL.contains(file.kind())
            ? access.mayRead(actor, plans.plan(file.measure().plan()))
            : readsAll(actor, plans.measure(file.measure())));
  }

  private boolean readsAll(Actor actor, PublishedMeasure measure) {
    return access.oversees(actor, measure) || actor.belongsTo(measure.coordinator());
  }
}
