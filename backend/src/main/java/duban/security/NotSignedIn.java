package duban.security;

import duban.problem.Problem;
import java.util.Map;

/** Nobody is signed in, or not any more. */
final class NotSignedIn extends Problem {

  NotSignedIn() {
    super(Kind.UNAUTHENTICATED, "not-signed-in", "Sign in first", Map.of());
  }
}
