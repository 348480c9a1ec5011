package duban.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import duban.calendar.MovableClock;
import duban.organisation.NewAccount;
import duban.organisation.Registration;
import duban.organisation.Role;
import duban.testing.Browser;
import duban.testing.TestDatabase;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "duban.demo=false")
@TestDatabase
class ProductionModeTests {

  @LocalServerPort private int port;
  @Autowired private MovableClock clock;
  @Autowired private Registration registration;
  @Autowired private PasswordEncoder passwords;

  @Test
  void hasNoDemonstrationInIt() {
    Browser browser = new Browser(port);

    assertThat(browser.signIn("office", "duban-2023").problem()).isEqualTo("bad-credentials");
    assertThat(browser.get("/api/demo/accounts").status()).isEqualTo(401);
    assertThat(browser.get("/v3/api-docs").status()).isEqualTo(401);
    assertThatIllegalStateException().isThrownBy(() -> clock.advance(Duration.ofDays(1)));
  }

  @Test
  void letsInWhomItKnows() {
    registration.registerAccount(
        new NewAccount(
            "root", "管理员", passwords.encode("own-words"), Set.of(), Set.of(Role.ADMINISTRATOR)));
    Browser browser = new Browser(port);

    assertThat(browser.signIn("root", "own-words").json().at("/demo").asBoolean()).isFalse();
    assertThat(browser.get("/v3/api-docs").status()).isEqualTo(200);
    assertThat(browser.get("/api/demo/accounts").problem()).isEqualTo("not-found");
  }
}
