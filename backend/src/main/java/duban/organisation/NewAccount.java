package duban.organisation;

import java.util.Set;

/**
 * A person's account to be registered.
 *
 * @param passwordHash as the application's password encoder made it; the password itself never
 *     comes here
 */
public record NewAccount(
    String username, String name, String passwordHash, Set<UnitId> units, Set<Role> roles) {

  @Override
  public String toString() {
    return "NewAccount[" + username + "]";
  }
}
