package duban.security;

import duban.problem.Problem;
import java.util.Map;

/** Username and password do not fit; which of them is wrong is not said. */
final class BadCredentials extends Problem {

  BadCredentials() {
    super(Kind.UNAUTHENTICATED, "bad-credentials", "Username or password is wrong", Map.of());
  }
}
