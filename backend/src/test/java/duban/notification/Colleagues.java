package duban.notification;

import duban.organisation.NewAccount;
import duban.organisation.Registration;
import duban.organisation.Role;
import duban.organisation.UnitId;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More people of a unit than the demonstration has, for one test. */
public final class Colleagues {

  private final Registration registration;
  private final JdbcClient jdbc;

  public Colleagues(Registration registration, JdbcClient jdbc) {
    this.registration = registration;
    this.jdbc = jdbc;
  }

  /** Somebody whose username comes after those of the demonstration. */
  public void add(String username, String unit, Role... roles) {
    registration.registerAccount(
        new NewAccount(
            "zz-" + username, "同事" + username, hash(), Set.of(UnitId.of(unit)), Set.of(roles)));
  }

  /** They sign in as everyone in the demonstration does. */
  private String hash() {
    return jdbc.sql("select password_hash from account where username = 'kjj'")
        .query(String.class)
        .single();
  }

  public void leave() {
    for (String table : new String[] {"notice_preference", "notice_recipient", "delivery"}) {
      jdbc.sql("delete from " + table + " where username like 'zz-%'").update();
    }
    for (String table : new String[] {"account_role", "account_unit", "account"}) {
      jdbc.sql("delete from " + table + " where username like 'zz-%'").update();
    }
  }
}
