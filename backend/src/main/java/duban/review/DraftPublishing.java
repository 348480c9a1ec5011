package duban.review;

import duban.organisation.Actor;
import duban.plan.Plan;
import duban.planning.NewPlan;
import duban.planning.Publishing;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes reviewed drafts. */
@Service
public class DraftPublishing {

  private final Uploading uploading;
  private final Approval approval;
  private final Drafts drafts;
  private final UnitLookup lookup;
  private final Publishing publishing;
  private final DraftJournal journal;

  DraftPublishing(
      Uploading uploading,
      Approval approval,
      Drafts drafts,
      UnitLookup lookup,
      Publishing publishing,
      DraftJournal journal) {
    this.uploading = uploading;
    this.approval = approval;
    this.drafts = drafts;
    this.lookup = lookup;
    this.publishing = publishing;
    this.journal = journal;
  }

  /** What runs now. */
  public record Published(String key, int measures) {}

  /**
   * Uploads a document that is known to need no review, and publishes it.
   *
   * @throws DraftHasErrors when it does
   */
  @Transactional
  public Published publishAsRead(String key, Upload upload, Actor actor) {
    PlanDraft draft = uploading.upload(upload, key, actor);
    return publish(draft.id(), draft.version(), actor);
  }

  /**
   * Starts the plan that a draft has become, and keeps the draft as the record of its review.
   *
   * @throws DraftHasErrors when errors are open
   * @throws DraftChanged when somebody has changed it since this version
   * @throws duban.planning.PlanAlreadyPublished when a plan with its key runs
   */
  @Transactional
  public Published publish(UUID id, int version, Actor actor) {
    Checked checked = approval.approved(id, version);
    PlanDraft draft = checked.draft();
    Plan plan = checked.planToRun();
    publishing.publish(
        new NewPlan(
            plan,
            draft.text(),
            approval.units(checked),
            lookup.office(draft, plan).orElseThrow(),
            lookup.leaders(draft, plan).orElseThrow()),
        actor);
    drafts.published(id, plan.key());
    journal.record(draft, actor, "draft-published");
    return new Published(plan.key(), plan.measures().size());
  }
}
