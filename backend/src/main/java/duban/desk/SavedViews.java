package duban.desk;

import duban.organisation.Actor;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The views people have named, each seen by its owner alone. */
@Repository
class SavedViews {

  private final JdbcClient jdbc;

  SavedViews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<SavedView> of(Actor actor) {
    return jdbc.sql(
            "select id, name, query, standard from saved_view where username = :me"
                + " order by name, id")
        .param("me", actor.username())
        .query(SavedView.class)
        .list();
  }

  /** Keeps a view; the one that had the name before, and the one that was standard, give way. */
  @Transactional
  SavedView keep(Actor actor, String name, String query, boolean standard) {
    if (standard) {
      jdbc.sql("update saved_view set standard = false where username = :me and standard")
          .param("me", actor.username())
          .update();
    }
    return jdbc.sql(
            """
            insert into saved_view (username, name, query, standard)
            values (:me, :name, :query, :standard)
            on conflict (username, name) do update
              set query = excluded.query, standard = excluded.standard
            returning id, name, query, standard
            """)
        .param("me", actor.username())
        .param("name", name)
        .param("query", query)
        .param("standard", standard)
        .query(SavedView.class)
        .single();
  }

  /** Forgets a view; somebody else's, or one that is gone, is none. */
  boolean forget(Actor actor, long id) {
    return jdbc.sql("delete from saved_view where username = :me and id = :id")
            .param("me", actor.username())
            .param("id", id)
            .update()
        == 1;
  }
}
