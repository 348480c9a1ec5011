package duban.evidence;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that proves what a unit says.
 *
 * @param task the task it was uploaded for
 * @param kind of that task
 * @param period the reporting period of the task, else null
 * @param filed when its task was completed; null before
 */
record EvidenceFile(
    UUID id,
    String task,
    MeasureId measure,
    UnitId unit,
    TaskKind kind,
    String period,
    String name,
    FileType type,
    long bytes,
    String sha256,
    boolean hasThumbnail,
    String byName,
    Instant at,
    Instant filed) {

  boolean isFiled() {
    return filed != null;
  }
}
