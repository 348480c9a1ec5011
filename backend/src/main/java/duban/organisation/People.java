package duban.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    return jdbc.sql(
            """
            select username, name,
                   array(select unit from account_unit u where u.username = a.username) as units,
                   array(select role from account_role r where r.username = a.username) as roles
            from account a
            where username = :username and enabled
            """)
        .param("username", username)
        .query((row, number) -> actor(row))
        .optional();
  }

  /** The hash to check a password against, of an account that is in use. */
  public Optional<String> passwordHash(String username) {
    return jdbc.sql("select password_hash from account where username = :username and enabled")
        .param("username", username)
        .query(String.class)
        .optional();
  }

  /** The people of a unit whose accounts are in use, in the order of their usernames. */
  public List<Actor> of(UnitId unit) {
    return ofAny(List.of(unit));
  }

  /** The people who belong to one of these units, each once, in the order of their usernames. */
  public List<Actor> ofAny(Collection<UnitId> units) {
    return jdbc.sql(
            """
            select distinct a.username, a.name,
                   array(select unit from account_unit u where u.username = a.username) as units,
                   array(select role from account_role r where r.username = a.username) as roles
            from account a join account_unit member on member.username = a.username
            where member.unit = any(:units) and a.enabled
            order by a.username
            """)
        .param("units", units.stream().map(UnitId::value).toArray(String[]::new))
        .query((row, number) -> actor(row))
        .list();
  }

  /** The names of some people by username, of those too who are gone; null is passed over. */
  public Map<String, PersonRef> refs(Collection<String> usernames) {
    return jdbc
        .sql("select username, name from account where username = any(:usernames)")
        .param("usernames", usernames.stream().filter(Objects::nonNull).toArray(String[]::new))
        .query(PersonRef.class)
        .list()
        .stream()
        .collect(Collectors.toMap(PersonRef::username, Function.identity()));
  }

  /** Usernames of the people of a unit, in alphabetical order. */
  public List<String> usernamesOf(UnitId unit) {
    return jdbc.sql("select username from account_unit where unit = :unit order by username")
        .param("unit", unit.value())
        .query(String.class)
        .list();
  }

  /** Usernames of those who answer for a unit, in alphabetical order. */
  public List<String> headsOf(UnitId unit) {
    return jdbc.sql(
            """
            select u.username from account_unit u join account_role r on r.username = u.username
            where u.unit = :unit and r.role = 'UNIT_HEAD' order by u.username
            """)
        .param("unit", unit.value())
        .query(String.class)
        .list();
  }

  private static Actor actor(ResultSet row) throws SQLException {
    return new Actor(
        row.getString("username"),
        row.getString("name"),
        texts(row, "units").map(UnitId::new).collect(Collectors.toSet()),
        texts(row, "roles").map(Role::valueOf).collect(Collectors.toSet()));
  }

  private static Stream<String> texts(ResultSet row, String column) throws SQLException {
    return Stream.of((String[]) row.getArray(column).getArray());
  }
}
