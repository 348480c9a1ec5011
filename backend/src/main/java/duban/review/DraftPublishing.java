package duban.review;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.plan.FirstListedLeads;
import duban.plan.Plan;
import duban.plan.Unit;
import duban.planning.NewPlan;
import duban.planning.Publishing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes reviewed drafts. */
@Service
public class DraftPublishing {

  private final Uploading uploading;
  private final Reviewing reviewing;
  private final Drafts drafts;
  private final DraftFindings findings;
  private final UnitLookup lookup;
  private final Publishing publishing;
  private final DraftJournal journal;

  DraftPublishing(
      Uploading uploading,
      Reviewing reviewing,
      Drafts drafts,
      DraftFindings findings,
      UnitLookup lookup,
      Publishing publishing,
      DraftJournal journal) {
    this.uploading = uploading;
    this.reviewing = reviewing;
    this.drafts = drafts;
    this.findings = findings;
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
    PlanDraft draft = uploading.upload(upload, key, null, actor);
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
    PlanDraft draft = reviewing.open(id, version);
    Checked checked = findings.check(draft);
    refuseErrors(draft, checked);
    Plan plan = planToRun(checked);
    publishing.publish(
        new NewPlan(
            plan,
            draft.text(),
            units(draft, plan),
            lookup.office(draft, plan).orElseThrow(),
            lookup.leaders(draft, plan).orElseThrow()),
        actor);
    drafts.published(id, plan.key());
    journal.record(draft, actor, "draft-published");
    return new Published(plan.key(), plan.measures().size());
  }

  /** The plan as it is published, whether errors are open or not. */
  static Plan planToRun(Checked checked) {
    return checked.draft().content().firstListedLeads()
        ? FirstListedLeads.apply(checked.plan())
        : checked.plan();
  }

  private void refuseErrors(PlanDraft draft, Checked checked) {
    List<FindingView> errors =
        findings.of(checked).stream().filter(FindingView::isOpenError).toList();
    if (!errors.isEmpty()) {
      throw new DraftHasErrors(draft, errors);
    }
  }

  private Map<String, UnitId> units(PlanDraft draft, Plan plan) {
    Map<String, UnitId> units = new HashMap<>();
    for (Unit unit : plan.units()) {
      units.put(unit.name(), lookup.unit(draft, unit.name()).orElseThrow());
    }
    return units;
  }
}
