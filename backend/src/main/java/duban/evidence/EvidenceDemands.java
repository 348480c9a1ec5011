package duban.evidence;

import duban.calendar.SqlTime;
import duban.planning.MeasureId;
import duban.work.OpenTask;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measures that demand evidence; of all others it is as units like (少填表, optional). */
@Repository
public class EvidenceDemands {

  private final JdbcClient jdbc;
  private final EvidenceFiles files;

  EvidenceDemands(JdbcClient jdbc, EvidenceFiles files) {
    this.jdbc = jdbc;
    this.files = files;
  }

  /**
   * Refuses to let a unit say that its part is done without the files that are demanded of it.
   *
   * @throws EvidenceDemanded when there are none
   */
  public void check(OpenTask task) {
    of(task.measure())
        .filter(demand -> files.unfiled(task.id()).isEmpty())
        .ifPresent(
            demand -> {
              throw new EvidenceDemanded(demand.note());
            });
  }

  Optional<EvidenceDemand> of(MeasureId measure) {
    return jdbc.sql("select * from evidence_demand where measure_id = :measure")
        .param("measure", measure.value())
        .query(
            (row, n) ->
                new EvidenceDemand(
                    row.getString("note"),
                    row.getString("demanded_by"),
                    SqlTime.instant(row, "demanded_at")))
        .optional();
  }

  void set(MeasureId measure, String note, String by, Instant at) {
    jdbc.sql(
            """
            insert into evidence_demand values (:measure, :note, :by, :at)
            on conflict (measure_id) do update set note = excluded.note,
              demanded_by = excluded.demanded_by, demanded_at = excluded.demanded_at
            """)
        .param("measure", measure.value())
        .param("note", note)
        .param("by", by)
        .param("at", SqlTime.of(at))
        .update();
  }

  /** False when nothing was demanded. */
  boolean lift(MeasureId measure) {
    return jdbc.sql("delete from evidence_demand where measure_id = :measure")
            .param("measure", measure.value())
            .update()
        == 1;
  }
}
