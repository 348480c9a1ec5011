package duban.finder;

import duban.planning.PlanRef;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Measures by their number, then by their title, then by their text. */
@Repository
class FoundMeasures {

  /** The index is asked first and once. */
  private static final String FOUND =
      """
      with found as materialized (
        select measure_id as id from measure_search where EVERY_WORD)
      select p.key, p.title as plan_title, m.number, m.title, m.text
      from found join measure m using (id) join plan p on p.key = m.plan_key
      where p.key = any(:readable)
      order by m.number is not distinct from :number::text desc, lower(m.title) = :typed desc,
        IN_TITLE desc, p.published_at desc, m.position
      limit 7
      """;

  private final JdbcClient jdbc;

  FoundMeasures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Found.MeasureHit> of(Wanted wanted) {
    String sql =
        FOUND
            .replace("EVERY_WORD", wanted.each("terms @@ :query::tsquery"))
            .replace("IN_TITLE", wanted.each("strpos(lower(m.title), :word) > 0"));
    return wanted
        .bind(jdbc.sql(sql))
        .query(
            (row, n) ->
                new Found.MeasureHit(
                    new PlanRef(row.getString("key"), row.getString("plan_title")),
                    row.getString("number"),
                    Piece.of(row.getString("title"), wanted.words()),
                    Piece.around(row.getString("text"), wanted.words())))
        .list();
  }
}
