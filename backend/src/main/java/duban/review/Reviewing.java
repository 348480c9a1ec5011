package duban.review;

import duban.organisation.Actor;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and edits drafts. */
@Service
class Reviewing {

  private final Drafts drafts;
  private final DraftFaults faults;
  private final DraftFindings findings;
  private final DraftViews views;
  private final UnitRegistration registration;
  private final DraftJournal journal;
  private final Clock clock;

  Reviewing(
      Drafts drafts,
      DraftFaults faults,
      DraftFindings findings,
      DraftViews views,
      UnitRegistration registration,
      DraftJournal journal,
      Clock clock) {
    this.drafts = drafts;
    this.faults = faults;
    this.findings = findings;
    this.views = views;
    this.registration = registration;
    this.journal = journal;
    this.clock = clock;
  }

  List<DraftSummary> all() {
    return drafts.all();
  }

  /**
   * @throws DraftNotFound when there is none
   */
  PlanDraft draft(UUID id) {
    return drafts.find(id).orElseThrow(() -> new DraftNotFound(id));
  }

  /** The file as it was uploaded. */
  Upload file(UUID id) {
    return new Upload(draft(id).fileName(), drafts.file(id));
  }

  /**
   * Keeps what a person made of a draft.
   *
   * @throws DraftChanged when somebody has changed it since the version that was edited
   * @throws DraftClosed when it is published
   * @throws duban.problem.FormInvalid when the form contradicts itself
   */
  @Transactional
  public DraftView save(UUID id, DraftForm form, Actor actor) {
    PlanDraft draft = open(id, form.version());
    faults.refuse(form, draft);
    return save(draft, form.key(), form.content(), actor);
  }

  /** Registers units that a draft names, in the place the plan is of. */
  @Transactional
  public DraftView register(UUID id, int version, List<String> names, Actor actor) {
    PlanDraft draft = open(id, version);
    registration.register(findings.check(draft), names);
    journal.record(draft, actor, "units-registered");
    return save(draft, draft.key(), draft.content().unmapped(names), actor);
  }

  /** Deletes a draft that was not published; a published one is the record of the review. */
  @Transactional
  public void delete(UUID id, Actor actor) {
    PlanDraft draft = drafts.lock(id).orElseThrow(() -> new DraftNotFound(id));
    refuseClosed(draft);
    drafts.delete(id);
    journal.record(draft, actor, "draft-deleted");
  }

  /** The draft, which nobody else can change until the transaction ends. */
  PlanDraft open(UUID id, int version) {
    PlanDraft draft = drafts.lock(id).orElseThrow(() -> new DraftNotFound(id));
    refuseClosed(draft);
    if (draft.version() != version) {
      throw new DraftChanged(draft);
    }
    return draft;
  }

  private static void refuseClosed(PlanDraft draft) {
    if (!draft.isOpen()) {
      throw new DraftClosed(draft);
    }
  }

  private DraftView save(PlanDraft draft, String key, DraftContent content, Actor actor) {
    PlanDraft changed = draft.with(key, content, actor.name(), clock.instant());
    Checked checked = findings.check(changed);
    List<FindingView> found = findings.of(checked);
    drafts.save(changed, FindingCounts.of(found));
    return views.of(checked, found);
  }
}
