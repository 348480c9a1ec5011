package duban.evidence;

import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of files; what a file holds is written and read in pieces. */
@Repository
class EvidenceFiles {

  private static final int PIECE = 256 * 1024;
  private static final String ALL =
      "select f.*, f.thumbnail is not null as small from evidence_file f where ";
  private static final RowMapper<EvidenceFile> ROW = (row, n) -> file(row);

  private final JdbcClient jdbc;

  EvidenceFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<EvidenceFile> find(UUID id) {
    return jdbc.sql(ALL + "id = :id").param("id", id).query(ROW).optional();
  }

  /** What was uploaded for a task that is open, in the order of uploading. */
  List<EvidenceFile> unfiled(String task) {
    return jdbc.sql(ALL + "task_id = :task and filed_at is null order by uploaded_at, id")
        .param("task", task)
        .query(ROW)
        .list();
  }

  /** What was filed on a measure, the newest first. */
  List<EvidenceFile> filed(MeasureId measure) {
    return jdbc.sql(
            ALL
                + "measure_id = :measure and filed_at is not null"
                + " order by filed_at desc, uploaded_at, id")
        .param("measure", measure.value())
        .query(ROW)
        .list();
  }

  void add(UUID id, OpenTask task, ReceivedFile file, Actor actor, Instant at) throws IOException {
    jdbc.sql(
            """
            insert into evidence_file (id, task_id, plan_key, measure_id, unit_id, kind, period, name,
              type, bytes, sha256, thumbnail, uploaded_by, uploaded_by_name, uploaded_at)
            values (:id, :task, :plan, :measure, :unit, :kind, :period, :name, :type, :bytes, :sha256,
              :thumbnail::bytea, :by, :byName, :at)
            """)
        .param("id", id)
        .param("task", task.id())
        .param("plan", task.plan())
        .param("measure", task.measure().value())
        .param("unit", task.unit().value())
        .param("kind", task.kind().slug())
        .param("period", task.period())
        .param("name", file.name())
        .param("type", file.type().mediaType())
        .param("bytes", file.bytes())
        .param("sha256", file.sha256())
        .param("thumbnail", file.thumbnail())
        .param("by", actor.username())
        .param("byName", actor.name())
        .param("at", SqlTime.of(at))
        .update();
    try (InputStream content = Files.newInputStream(file.content())) {
      write(id, content);
    }
  }

  private void write(UUID id, InputStream content) throws IOException {
    int position = 0;
    for (byte[] piece = content.readNBytes(PIECE);
        piece.length > 0;
        piece = content.readNBytes(PIECE)) {
      jdbc.sql("insert into evidence_chunk values (:file, :position, :content)")
          .param("file", id)
          .param("position", position++)
          .param("content", piece)
          .update();
    }
  }

  /** What a file holds, two pieces of it in memory at a time. */
  Content content(EvidenceFile file) {
    return new Content(file, position -> piece(file.id(), position));
  }

  private byte[] piece(UUID id, int position) {
    return jdbc.sql("select content from evidence_chunk where file = :id and position = :position")
        .param("id", id)
        .param("position", position)
        .query((row, n) -> row.getBytes(1))
        .optional()
        .orElse(null);
  }

  Optional<byte[]> thumbnail(UUID id) {
    return jdbc.sql("select thumbnail from evidence_file where id = :id and thumbnail is not null")
        .param("id", id)
        .query((row, n) -> row.getBytes(1))
        .optional();
  }

  /** Files what was uploaded for a task. */
  void file(String task, Instant at) {
    jdbc.sql("update evidence_file set filed_at = :at where task_id = :task and filed_at is null")
        .param("at", SqlTime.of(at))
        .param("task", task)
        .update();
  }

  /** Notes that the task went without its files being filed. */
  void orphan(String task, Instant at) {
    jdbc.sql(
            "update evidence_file set orphaned_at = :at where task_id = :task and filed_at is null")
        .param("at", SqlTime.of(at))
        .param("task", task)
        .update();
  }

  /** When the first file became an orphan. */
  Optional<Instant> firstOrphaned() {
    return jdbc.sql(
            "select orphaned_at from evidence_file where orphaned_at is not null"
                + " order by orphaned_at limit 1")
        .query((row, n) -> SqlTime.instant(row, "orphaned_at"))
        .optional();
  }

  /** Removes files that became orphans up to a moment; answers how many. */
  int removeOrphaned(Instant upTo) {
    return jdbc.sql("delete from evidence_file where orphaned_at <= :upTo")
        .param("upTo", SqlTime.of(upTo))
        .update();
  }

  /** Removes a file that is not filed; false when it was filed meanwhile, or is gone. */
  boolean remove(UUID id) {
    return jdbc.sql("delete from evidence_file where id = :id and filed_at is null")
            .param("id", id)
            .update()
        == 1;
  }

  private static EvidenceFile file(ResultSet row) throws SQLException {
    return new EvidenceFile(
        row.getObject("id", UUID.class),
        row.getString("task_id"),
        MeasureId.of(row.getString("measure_id")),
        new UnitId(row.getString("unit_id")),
        TaskKind.of(row.getString("kind")),
        row.getString("period"),
        row.getString("name"),
        FileType.of(row.getString("type")),
        row.getLong("bytes"),
        row.getString("sha256"),
        row.getBoolean("small"),
        row.getString("uploaded_by_name"),
        SqlTime.instant(row, "uploaded_at"),
        SqlTime.instant(row, "filed_at"));
  }
}
