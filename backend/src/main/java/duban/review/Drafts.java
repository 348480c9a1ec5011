package duban.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.calendar.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of drafts. */
@Repository
class Drafts {

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  Drafts(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    // a draft outlives the release that wrote it
    this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** All drafts, the one changed last first. */
  List<DraftSummary> all() {
    return jdbc.sql(
            """
            select id, file_name, content -> 'plan' ->> 'title' as title, amends, state, plan_key, measures,
              errors, warnings, updated_by, updated_at
            from plan_draft order by updated_at desc, id
            """)
        .query(
            (row, n) ->
                new DraftSummary(
                    row.getObject("id", UUID.class),
                    row.getString("file_name"),
                    row.getString("title"),
                    row.getString("amends"),
                    PlanDraft.State.valueOf(row.getString("state")),
                    row.getString("plan_key"),
                    row.getInt("measures"),
                    row.getInt("errors"),
                    row.getInt("warnings"),
                    row.getString("updated_by"),
                    SqlTime.instant(row, "updated_at")))
        .list();
  }

  Optional<PlanDraft> find(UUID id) {
    return read(id, "");
  }

  /** As {@link #find}; others wait to change it until this transaction ends. */
  Optional<PlanDraft> lock(UUID id) {
    return read(id, " for update");
  }

  private Optional<PlanDraft> read(UUID id, String lock) {
    return jdbc.sql("select * from plan_draft where id = :id" + lock)
        .param("id", id)
        .query((row, n) -> draft(row))
        .optional();
  }

  void add(PlanDraft draft, FindingCounts counts, byte[] file) {
    jdbc.sql(
            """
            insert into plan_draft (id, version, file_name, state, amends, key, text, reading, content,
              measures, errors, warnings, created_by, created_at, updated_by, updated_at)
            values (:id, :version, :fileName, 'OPEN', :amends, :key, :text, :reading::jsonb,
              :content::jsonb, :measures, :errors, :warnings, :by, :at, :by, :at)
            """)
        .param("id", draft.id())
        .param("version", draft.version())
        .param("fileName", draft.fileName())
        .param("amends", draft.amends())
        .param("key", draft.key())
        .param("text", draft.text())
        .param("reading", write(draft.reading()))
        .param("content", write(draft.content()))
        .param("measures", draft.content().plan().measures().size())
        .param("errors", counts.errors())
        .param("warnings", counts.warnings())
        .param("by", draft.createdBy())
        .param("at", SqlTime.of(draft.createdAt()))
        .update();
    jdbc.sql("insert into plan_draft_file (draft, content) values (:draft, :content)")
        .param("draft", draft.id())
        .param("content", file)
        .update();
  }

  /** Writes what a person changed; the draft is locked and its version one higher than before. */
  void save(PlanDraft draft, FindingCounts counts) {
    jdbc.sql(
            """
            update plan_draft set version = :version, key = :key, content = :content::jsonb,
              measures = :measures, errors = :errors, warnings = :warnings, updated_by = :by,
              updated_at = :at
            where id = :id
            """)
        .param("id", draft.id())
        .param("version", draft.version())
        .param("key", draft.key())
        .param("content", write(draft.content()))
        .param("measures", draft.content().plan().measures().size())
        .param("errors", counts.errors())
        .param("warnings", counts.warnings())
        .param("by", draft.updatedBy())
        .param("at", SqlTime.of(draft.updatedAt()))
        .update();
  }

  void published(UUID id, String plan) {
    jdbc.sql("update plan_draft set state = 'PUBLISHED', plan_key = :plan where id = :id")
        .param("plan", plan)
        .param("id", id)
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from plan_draft where id = :id").param("id", id).update();
  }

  byte[] file(UUID id) {
    return jdbc.sql("select content from plan_draft_file where draft = :id")
        .param("id", id)
        .query((row, n) -> row.getBytes(1))
        .single();
  }

  /** Whether a draft, published or not, goes by this key. */
  boolean isKeyOfADraft(String key) {
    return jdbc.sql("select exists (select from plan_draft where key = :key)")
        .param("key", key)
        .query(Boolean.class)
        .single();
  }

  private PlanDraft draft(ResultSet row) throws SQLException {
    return new PlanDraft(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getString("file_name"),
        PlanDraft.State.valueOf(row.getString("state")),
        row.getString("plan_key"),
        row.getString("amends"),
        row.getString("key"),
        row.getString("text"),
        read(row.getString("reading"), ReadDocument.class),
        read(row.getString("content"), DraftContent.class),
        row.getString("created_by"),
        SqlTime.instant(row, "created_at"),
        row.getString("updated_by"),
        SqlTime.instant(row, "updated_at"));
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private <T> T read(String value, Class<T> type) {
    try {
      return json.readValue(value, type);
    } catch (JsonProcessingException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
