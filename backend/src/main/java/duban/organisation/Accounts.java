package duban.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of accounts, written. */
@Repository
class Accounts {

  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(NewAccount account) {
    jdbc.sql(
            "insert into account (username, name, password_hash)"
                + " values (:username, :name, :passwordHash)")
        .param("username", account.username())
        .param("name", account.name())
        .param("passwordHash", account.passwordHash())
        .update();
    account.units().forEach(unit -> addUnit(account.username(), unit));
    account.roles().forEach(role -> addRole(account.username(), role));
  }

  private void addUnit(String username, UnitId unit) {
    jdbc.sql("insert into account_unit (username, unit) values (:username, :unit)")
        .param("username", username)
        .param("unit", unit.value())
        .update();
  }

  private void addRole(String username, Role role) {
    jdbc.sql("insert into account_role (username, role) values (:username, :role)")
        .param("username", username)
        .param("role", role.name())
        .update();
  }
}
