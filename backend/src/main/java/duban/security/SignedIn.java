package duban.security;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whose request it is that is being answered. */
public final class SignedIn {

  private SignedIn() {}

  /** Empty where time acts and not a person. */
  public static Optional<String> username() {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    return person == null || person instanceof AnonymousAuthenticationToken
        ? Optional.empty()
        : Optional.of(person.getName());
  }

  /** Does something that the person only set off: it is nobody's own doing. */
  public static void asNobody(Runnable action) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    try {
      action.run();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
