package duban.security;

import duban.problem.Problem;
import java.util.Map;

/** The person's roles do not cover the request, or it came without its CSRF token. */
public final class NotAllowed extends Problem {

  public NotAllowed(String slug, String detail) {
    super(Kind.FORBIDDEN, slug, detail, Map.of());
  }
}
