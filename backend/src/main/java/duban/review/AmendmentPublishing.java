package duban.review;

import duban.organisation.Actor;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.planning.Amending;
import duban.planning.Amendment;
import duban.planning.PlanNotFound;
import duban.planning.Plans;
import duban.problem.FieldFault;
import duban.problem.FormInvalid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes reviewed amendments of running plans. */
@Service
class AmendmentPublishing {

  private final Approval approval;
  private final Comparisons comparisons;
  private final Plans plans;
  private final Amending amending;
  private final Drafts drafts;
  private final DraftJournal journal;

  AmendmentPublishing(
      Approval approval,
      Comparisons comparisons,
      Plans plans,
      Amending amending,
      Drafts drafts,
      DraftJournal journal) {
    this.approval = approval;
    this.comparisons = comparisons;
    this.plans = plans;
    this.amending = amending;
    this.drafts = drafts;
    this.journal = journal;
  }

  /**
   * Adds measures of an amended document to the running plan.
   *
   * @param start ids of those to be started; others may be left out
   * @throws FormInvalid when one of them is not new
   * @throws PlanNotFound when the person's units do not supervise the plan
   * @throws duban.planning.MeasureNumberTaken when one has the number of a running measure
   */
  @Transactional
  public DraftPublishing.Published publish(UUID id, int version, List<String> start, Actor actor) {
    Checked checked = approval.approved(id, version);
    PlanDraft draft = checked.draft();
    if (!actor.belongsTo(plans.plan(draft.amends()).office())) {
      throw new PlanNotFound(draft.amends());
    }
    Plan plan = checked.planToRun();
    refuseKnown(comparisons.of(draft, plan), start);
    List<Measure> added = new ArrayList<>();
    for (int i = 0; i < checked.measures().size(); i++) {
      if (start.contains(checked.measures().get(i).id())) {
        added.add(plan.measures().get(i));
      }
    }
    amending.amend(
        new Amendment(plan.withMeasures(added), draft.text(), approval.units(checked)), actor);
    drafts.published(id, draft.amends());
    journal.record(draft, actor, "amendment-published");
    return new DraftPublishing.Published(draft.amends(), added.size());
  }

  private static void refuseKnown(Comparison comparison, List<String> start) {
    List<FieldFault> faults = new ArrayList<>();
    for (int i = 0; i < start.size(); i++) {
      if (!comparison.adds(start.get(i))) {
        faults.add(new FieldFault("start[" + i + "]", "no measure that the document adds"));
      }
    }
    if (!faults.isEmpty()) {
      throw new FormInvalid(faults);
    }
  }
}
