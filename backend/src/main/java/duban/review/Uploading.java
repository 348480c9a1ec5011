package duban.review;

import duban.document.Document;
import duban.document.DocumentLimits;
import duban.document.DocumentUnreadable;
import duban.document.Documents;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.plan.Reading;
import duban.planning.PlanNotFound;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.reader.PlanReader;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes drafts of uploaded documents. */
@Service
class Uploading {

  private final Documents documents;
  private final Organisation organisation;
  private final Drafts drafts;
  private final Plans plans;
  private final DraftFindings findings;
  private final PlanKeys keys;
  private final DraftJournal journal;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Uploading(
      ReviewProperties settings,
      Organisation organisation,
      Drafts drafts,
      Plans plans,
      DraftFindings findings,
      PlanKeys keys,
      DraftJournal journal,
      TransactionTemplate transaction,
      Clock clock) {
    DocumentLimits usual = DocumentLimits.DEFAULT;
    this.documents =
        new Documents(
            new DocumentLimits(
                settings.maxDocument().toBytes(),
                usual.unpackedBytes(),
                usual.pages(),
                usual.characters()));
    this.organisation = organisation;
    this.drafts = drafts;
    this.plans = plans;
    this.findings = findings;
    this.keys = keys;
    this.journal = journal;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Reads a document and keeps it with its reading.
   *
   * @param key the plan's short name; null has one suggested
   * @throws DocumentRefused when no text can be taken out of it
   * @throws DocumentTooLarge when it is beyond the limits
   */
  PlanDraft upload(Upload upload, String key, Actor actor) {
    return upload(upload, key, null, actor);
  }

  /**
   * As {@link #upload}, for a document that amends a running plan. What its review decided of units
   * holds for this one.
   *
   * @throws PlanNotFound when the person's units do not supervise such a plan
   * @throws duban.planning.PlanOver when it was wound up
   */
  PlanDraft uploadAmendment(Upload upload, String plan, Actor actor) {
    PublishedPlan running = plans.plan(plan);
    if (!actor.belongsTo(running.office())) {
      throw new PlanNotFound(plan);
    }
    return upload(upload, plan, plans.running(plan), actor);
  }

  private PlanDraft upload(Upload upload, String key, PublishedPlan amends, Actor actor) {
    Document document = text(upload);
    // the one character that PostgreSQL keeps in no text
    String text = document.text().replace('\0', ' ');
    Reading reading = PlanReader.read("draft", text);
    ReadDocument read = ReadDocument.of(reading, document.findings());
    PlanDraft draft =
        newDraft(upload, key == null ? keys.suggest(read.plan()) : key, amends, text, read, actor);
    transaction.executeWithoutResult(
        status -> {
          drafts.add(draft, FindingCounts.of(findings.of(draft)), upload.content());
          journal.record(draft, actor, "draft-uploaded");
        });
    return draft;
  }

  private Document text(Upload upload) {
    try {
      return documents.read(upload.fileName(), upload.content());
    } catch (DocumentUnreadable ex) {
      throw ex.kind() == DocumentUnreadable.Kind.TOO_LARGE
          ? new DocumentTooLarge(ex.getMessage())
          : new DocumentRefused(ex);
    }
  }

  private PlanDraft newDraft(
      Upload upload,
      String key,
      PublishedPlan amends,
      String text,
      ReadDocument read,
      Actor actor) {
    Instant now = clock.instant();
    return new PlanDraft(
        UUID.randomUUID(),
        1,
        upload.fileName(),
        PlanDraft.State.OPEN,
        null,
        amends == null ? null : amends.key(),
        key,
        text,
        read,
        amends == null
            ? DraftContent.of(read.plan())
            : DraftContent.ofAmendment(read.plan(), amends, chosenFor(amends)),
        actor.name(),
        now,
        actor.name(),
        now);
  }

  /** What the register alone does not say of the running plan's names. */
  private Map<String, UnitId> chosenFor(PublishedPlan plan) {
    Map<String, UnitId> chosen = new HashMap<>(plans.unitsByName(plan.key()));
    chosen
        .entrySet()
        .removeIf(
            it ->
                organisation
                    .find(it.getKey(), plan.jurisdiction())
                    .filter(it.getValue()::equals)
                    .isPresent());
    return chosen;
  }
}
