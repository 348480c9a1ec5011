package duban.finder;

import duban.planning.PlanRef;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans by title, document number and issuer. */
@Repository
class FoundPlans {

  private static final String FOUND =
      """
      select key, title, document_number from plan
      where key = any(:readable) and EVERY_WORD
      order by IN_TITLE desc, published_at desc limit 5
      """;

  private final JdbcClient jdbc;

  FoundPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Found.PlanHit> of(Wanted wanted) {
    String sql =
        FOUND
            .replace(
                "EVERY_WORD",
                wanted.each(
                    "strpos(lower(concat_ws(' ', title, document_number, issuer)), :word) > 0"))
            .replace("IN_TITLE", wanted.each("strpos(lower(title), :word) > 0"));
    return wanted
        .bind(jdbc.sql(sql))
        .query(
            (row, n) ->
                new Found.PlanHit(
                    new PlanRef(row.getString("key"), row.getString("title")),
                    Piece.of(row.getString("title"), wanted.words()),
                    row.getString("document_number")))
        .list();
  }
}
