package duban.review;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Unit;
import duban.planning.Amending;
import duban.planning.Amendment;
import duban.planning.NewPlan;
import duban.planning.Publishing;
import duban.problem.FieldFault;
import duban.problem.FormInvalid;
import java.util.ArrayList;
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
  private final Amending amending;
  private final Comparisons comparisons;
  private final DraftJournal journal;

  DraftPublishing(
      Uploading uploading,
      Reviewing reviewing,
      Drafts drafts,
      DraftFindings findings,
      UnitLookup lookup,
      Publishing publishing,
      Amending amending,
      Comparisons comparisons,
      DraftJournal journal) {
    this.uploading = uploading;
    this.reviewing = reviewing;
    this.drafts = drafts;
    this.findings = findings;
    this.lookup = lookup;
    this.publishing = publishing;
    this.amending = amending;
    this.comparisons = comparisons;
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
    Checked checked = ready(id, version);
    PlanDraft draft = checked.draft();
    Plan plan = checked.planToRun();
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

  /**
   * Adds measures of an amended document to the running plan.
   *
   * @param start ids of those to be started; others may be left out
   * @throws duban.problem.FormInvalid when one of them is not new
   * @throws duban.planning.MeasureNumberTaken when one has the number of a running measure
   */
  @Transactional
  public Published amend(UUID id, int version, List<String> start, Actor actor) {
    Checked checked = ready(id, version);
    PlanDraft draft = checked.draft();
    Plan plan = checked.planToRun();
    refuseKnown(comparisons.of(draft, plan), start);
    List<Measure> added = new ArrayList<>();
    for (int i = 0; i < checked.measures().size(); i++) {
      if (start.contains(checked.measures().get(i).id())) {
        added.add(plan.measures().get(i));
      }
    }
    amending.amend(
        new Amendment(plan.withMeasures(added), draft.text(), units(draft, plan)), actor);
    drafts.published(id, draft.amends());
    journal.record(draft, actor, "amendment-published");
    return new Published(draft.amends(), added.size());
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

  /** The draft, locked, with no error open. */
  private Checked ready(UUID id, int version) {
    PlanDraft draft = reviewing.open(id, version);
    Checked checked = findings.check(draft);
    refuseErrors(draft, checked);
    return checked;
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
