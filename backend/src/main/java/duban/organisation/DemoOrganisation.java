package duban.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The units and people of the sample plan, so that a newcomer has whom to sign in as. Registered at
 * the first start; runners that need the units come after {@link #ORDER}.
 */
@Component
@ConditionalOnBooleanProperty("duban.demo")
@Order(DemoOrganisation.ORDER)
public class DemoOrganisation implements ApplicationRunner {

  /** Place among the application's runners. */
  public static final int ORDER = 0;

  /** The password of every demonstration account. */
  public static final String PASSWORD = "duban-2023";

  private static final String RESOURCE = "duban/organisation/xuzhou.json";

  private final Registration registration;
  private final Organisation organisation;
  private final PasswordEncoder passwords;
  private final TransactionTemplate transaction;
  private final Content content;

  DemoOrganisation(
      Registration registration,
      Organisation organisation,
      PasswordEncoder passwords,
      TransactionTemplate transaction,
      ObjectMapper json) {
    this.registration = registration;
    this.organisation = organisation;
    this.passwords = passwords;
    this.transaction = transaction;
    this.content = read(json);
  }

  /** What the resource holds; groups come after the units they are made of. */
  record Content(List<NewUnit> units, List<NewGroup> groups, List<Person> people) {}

  record Person(String username, String name, UnitId unit, Role role) {}

  @Override
  public void run(ApplicationArguments arguments) {
    if (!organisation.isRegistered(content.units().get(0).id())) {
      transaction.executeWithoutResult(status -> register());
    }
  }

  /** Everyone who can sign in, the office and the leader first. */
  public List<DemoAccount> accounts() {
    List<DemoAccount> accounts = new ArrayList<>();
    for (Person person : content.people()) {
      String unit = person.unit() == null ? "" : organisation.nameOf(person.unit());
      accounts.add(
          new DemoAccount(person.username(), PASSWORD, person.name(), unit, person.role()));
    }
    return accounts;
  }

  private void register() {
    content.units().forEach(registration::registerUnit);
    content.groups().forEach(registration::registerGroup);
    String hash = passwords.encode(PASSWORD);
    for (Person person : content.people()) {
      Set<UnitId> units = person.unit() == null ? Set.of() : Set.of(person.unit());
      registration.registerAccount(
          new NewAccount(person.username(), person.name(), hash, units, Set.of(person.role())));
    }
  }

  private static Content read(ObjectMapper json) {
    try (var resource = new ClassPathResource(RESOURCE).getInputStream()) {
      return json.readValue(resource, Content.class);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
