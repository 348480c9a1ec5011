package duban.notification.delivery;

import duban.notification.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code notice_preference}. */
@Repository
class Preferences {

  private final JdbcClient jdbc;

  Preferences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Preference of(String username) {
    return jdbc.sql("select * from notice_preference where username = :username")
        .param("username", username)
        .query(
            (row, n) ->
                new Preference(
                    row.getString("email"),
                    row.getBoolean("daily"),
                    row.getBoolean("at_once"),
                    Language.valueOf(row.getString("language"))))
        .optional()
        .orElse(Preference.USUAL);
  }

  void save(String username, Preference preference) {
    jdbc.sql(
            """
            insert into notice_preference (username, email, daily, at_once, language)
            values (:username, :email, :daily, :atOnce, :language)
            on conflict (username) do update set email = excluded.email, daily = excluded.daily,
              at_once = excluded.at_once, language = excluded.language
            """)
        .param("username", username)
        .param("email", preference.email())
        .param("daily", preference.daily())
        .param("atOnce", preference.atOnce())
        .param("language", preference.language().name())
        .update();
  }
}
