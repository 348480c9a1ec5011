package duban.organisation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts, read. */
@Repository
public class People {

  private final JdbcClient jdbc;

  People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The person of this username with units and roles as they are now. */
  public Optional<Actor> actor(String username) {
    return jdbc.sql("select username, name from account where username = :username and enabled")
        .param("username", username)
        .query(
            (row, number) ->
                new Actor(
                    row.getString("username"),
                    row.getString("name"),
                    unitsOf(username),
                    rolesOf(username)))
        .optional();
  }

  /** The hash to check a password against, of an account that is in use. */
  public Optional<String> passwordHash(String username) {
    return jdbc.sql("select password_hash from account where username = :username and enabled")
        .param("username", username)
        .query(String.class)
        .optional();
  }

  /** Usernames of the people of a unit, in alphabetical order. */
  public List<String> usernamesOf(UnitId unit) {
    return jdbc.sql("select username from account_unit where unit = :unit order by username")
        .param("unit", unit.value())
        .query(String.class)
        .list();
  }

  private Set<UnitId> unitsOf(String username) {
    return jdbc
        .sql("select unit from account_unit where username = :username")
        .param("username", username)
        .query(String.class)
        .stream()
        .map(UnitId::new)
        .collect(Collectors.toSet());
  }

  private Set<Role> rolesOf(String username) {
    return jdbc
        .sql("select role from account_role where username = :username")
        .param("username", username)
        .query(String.class)
        .stream()
        .map(Role::valueOf)
        .collect(Collectors.toSet());
  }
}
