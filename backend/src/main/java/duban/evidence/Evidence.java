package duban.evidence;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureJournal;
import duban.planning.NotThePlansOffice;
import duban.planning.PlanAccess;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.work.OpenTask;
import duban.work.TaskKind;
import duban.work.Work;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Attaching files to tasks, seeing them, taking them back, and asking for them. */
@Service
class Evidence {

  /** Tasks in which a unit says what it does or did. */
  private static final Set<TaskKind> TAKING =
      Set.of(
          TaskKind.SIGN_FOR,
          TaskKind.IMPLEMENT,
          TaskKind.CONSOLIDATE,
          TaskKind.REQUEST_CLOSURE,
          TaskKind.REPORT,
          TaskKind.CONSOLIDATE_REPORT);

  private final EvidenceFiles files;
  private final EvidenceDemands demands;
  private final EvidenceAccess access;
  private final EvidenceSettings settings;
  private final Work work;
  private final Plans plans;
  private final PlanAccess planAccess;
  private final Organisation organisation;
  private final MeasureJournal journal;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Evidence(
      EvidenceFiles files,
      EvidenceDemands demands,
      EvidenceAccess access,
      EvidenceSettings settings,
      Work work,
      Plans plans,
      PlanAccess planAccess,
      Organisation organisation,
      MeasureJournal journal,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.files = files;
    this.demands = demands;
    this.access = access;
    this.settings = settings;
    this.work = work;
    this.plans = plans;
    this.planAccess = planAccess;
    this.organisation = organisation;
    this.journal = journal;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Keeps a file with an open task until that is completed.
   *
   * @throws EvidenceTooLarge, EvidenceTypeRefused, TooMuchEvidence when it is not taken
   */
  EvidenceFile attach(Actor actor, String taskId, String name, InputStream content)
      throws IOException {
    OpenTask seen = work.task(actor, taskId);
    if (!takes(seen)) {
      throw new EvidenceNotTaken(seen.kind());
    }
    // looked through before anything is locked
    try (ReceivedFile file = ReceivedFile.of(name, content, settings)) {
      return transaction.execute(status -> keep(actor, taskId, file));
    }
  }

  private EvidenceFile keep(Actor actor, String taskId, ReceivedFile file) {
    OpenTask task = work.hold(actor, taskId);
    if (files.unfiled(taskId).size() >= settings.perTask()) {
      throw new TooMuchEvidence(settings.perTask());
    }
    UUID id = UUID.randomUUID();
    try {
      files.add(id, task, file, actor, clock.instant());
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    EvidenceFile kept = files.find(id).orElseThrow();
    record(kept, actor, "evidence-added");
    return kept;
  }

  boolean takes(OpenTask task) {
    return task.measure() != null && TAKING.contains(task.kind());
  }

  /** What was uploaded for a task so far. */
  List<EvidenceFile> unfiled(OpenTask task) {
    return files.unfiled(task.id());
  }

  /** What was filed on the matter of a task: on its period, or outside the periods. */
  List<EvidenceFile> filedAround(Actor actor, OpenTask task) {
    return task.measure() == null
        ? List.of()
        : filed(actor, task.measure()).stream()
            .filter(file -> Objects.equals(file.period(), task.period()))
            .toList();
  }

  /** What the person may see of what was filed on a measure, the newest first. */
  List<EvidenceFile> filed(Actor actor, MeasureId measure) {
    return files.filed(measure).stream().filter(file -> access.mayRead(actor, file)).toList();
  }

  /**
   * @throws EvidenceNotFound when the person may not see it
   */
  EvidenceFile file(Actor actor, UUID id) {
    return files
        .find(id)
        .filter(file -> access.mayRead(actor, file))
        .orElseThrow(() -> new EvidenceNotFound(id));
  }

  /**
   * Takes back what is not filed yet.
   *
   * @throws EvidenceFiled when it is
   */
  @Transactional
  public void remove(Actor actor, UUID id) {
    EvidenceFile file = file(actor, id);
    if (!files.remove(id)) {
      throw new EvidenceFiled(id);
    }
    record(file, actor, "evidence-removed");
  }

  /**
   * Asks for evidence of a measure, or no longer.
   *
   * @param note what is wanted; null or blank when nothing is
   * @throws NotThePlansOffice when the person may read the plan and does not supervise it
   */
  @Transactional
  public void demand(Actor actor, String plan, String number, String note) {
    PublishedMeasure measure = planAccess.measure(actor, plan, number);
    if (!mayDemand(actor, measure)) {
      throw new NotThePlansOffice(plan);
    }
    if (note == null || note.isBlank()) {
      if (demands.lift(measure.id())) {
        journal.byPerson(measure.id(), actor, office(measure), "evidence-not-demanded", null);
      }
    } else {
      demands.set(measure.id(), note.strip(), actor.name(), clock.instant());
      journal.byPerson(measure.id(), actor, office(measure), "evidence-wanted", note.strip());
    }
  }

  boolean mayDemand(Actor actor, PublishedMeasure measure) {
    return actor.belongsTo(office(measure));
  }

  private UnitId office(PublishedMeasure measure) {
    return plans.plan(measure.id().plan()).office();
  }

  /** What is not filed is not yet told to others: it stands in the record of the plan only. */
  private void record(EvidenceFile file, Actor actor, String action) {
    audit.record(
        new AuditEntry(
            clock.instant(),
            actor.username(),
            actor.name(),
            organisation.nameOf(file.unit()),
            null,
            file.measure().plan(),
            action,
            "%s %s (%d bytes, SHA-256 %s)"
                .formatted(file.measure().number(), file.name(), file.bytes(), file.sha256())));
  }
}
