package duban.evidence;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.UUID;
import org.springframework.lang.Nullable;

/**
 * A file for pages.
 *
 * @param kind of the task it was uploaded for
 * @param preview how a page can show it; null where it can only be saved
 * @param thumbnail whether there is a small picture of it
 * @param removable whether it can be taken back
 */
record EvidenceView(
    UUID id,
    Ref unit,
    TaskKind kind,
    @Nullable String period,
    String name,
    String type,
    long bytes,
    String sha256,
    @Nullable FileType.Preview preview,
    boolean thumbnail,
    String by,
    Instant at,
    @Nullable Instant filedAt,
    boolean removable) {

  static EvidenceView of(EvidenceFile file, Organisation organisation) {
    return new EvidenceView(
        file.id(),
        organisation.ref(file.unit()),
        file.kind(),
        file.period(),
        file.name(),
        file.type().mediaType(),
        file.bytes(),
        file.sha256(),
        file.type().preview(),
        file.hasThumbnail(),
        file.byName(),
        file.at(),
        file.filed(),
        !file.isFiled());
  }
}
