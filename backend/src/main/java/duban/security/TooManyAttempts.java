package duban.security;

import duban.problem.TooOften;
import java.time.Instant;

/** Signing in failed too often on this account or from this address. */
final class TooManyAttempts extends TooOften {

  TooManyAttempts(Instant now, Instant until) {
    super(
        "too-many-attempts",
        "Too many attempts to sign in failed; wait until " + until,
        now,
        until);
  }
}
