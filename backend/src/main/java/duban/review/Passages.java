package duban.review;

import duban.planning.MeasureId;
import duban.review.Excerpts.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up where published measures were read; every plan was published by a draft. */
@Repository
public class Passages {

  private final JdbcClient jdbc;

  Passages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Draft and document of a measure, and the places of the reading it was made of. */
  private record Read(UUID draft, String fileName, String text, String[] origins) {}

  /** Empty when no draft knows the measure. */
  public Optional<Passage> of(MeasureId measure) {
    return read(measure)
        .map(
            read ->
                new Passage(read.draft(), read.fileName(), Excerpts.of(read.text(), spans(read))));
  }

  /** The plan's own draft, else the amendment that added the measure. */
  private Optional<Read> read(MeasureId measure) {
    return jdbc.sql(
            """
            select d.id, d.file_name, d.text,
              array(select jsonb_array_elements_text(m -> 'origins')) as origins
            from plan_draft d, jsonb_array_elements(d.content -> 'plan' -> 'measures') m
            where d.state = 'PUBLISHED' and d.plan_key = :plan and m ->> 'number' = :number
            order by d.amends is not null, d.updated_at limit 1
            """)
        .param("plan", measure.plan())
        .param("number", measure.number())
        .query((row, n) -> read(row))
        .optional();
  }

  private static Read read(ResultSet row) throws SQLException {
    return new Read(
        row.getObject("id", UUID.class),
        row.getString("file_name"),
        row.getString("text"),
        (String[]) row.getArray("origins").getArray());
  }

  private List<Span> spans(Read read) {
    return List.of(read.origins()).stream()
        .map(Origin::pointer)
        .flatMap(pointer -> spans(read.draft(), pointer).stream())
        .toList();
  }

  private List<Span> spans(UUID draft, String pointer) {
    List<Span> found = new ArrayList<>();
    jdbc.sql(
            """
            select p.key, (p.value ->> 'offset')::int, (p.value ->> 'length')::int
            from plan_draft d, jsonb_each(d.reading -> 'provenance') p
            where d.id = :draft and starts_with(p.key, :pointer)
            """)
        .param("draft", draft)
        .param("pointer", pointer + "/")
        .query(
            row -> {
              int offset = row.getInt(2);
              int length = row.getInt(3);
              Highlights.kindOf(row.getString(1))
                  .ifPresent(kind -> found.add(new Span(offset, length, kind.slug())));
            });
    return found;
  }
}
