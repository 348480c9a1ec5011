package duban.problem;

import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * The form of a refusal (RFC 9457). Of a request as a whole {@link ProblemAdvice} gives it; this is
 * for requests that hold many things, each refused or not.
 */
public final class ProblemForm {

  private ProblemForm() {}

  public static ProblemDetail of(Problem problem) {
    return of(status(problem), problem.slug(), problem.getMessage(), problem.facts());
  }

  /** A failure of our own, of which only the log tells more. */
  public static ProblemDetail ofFailure() {
    return of(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Something went wrong here", Map.of());
  }

  static ProblemDetail of(
      HttpStatus status, String slug, String detail, Map<String, Object> facts) {
    ProblemDetail form = ProblemDetail.forStatusAndDetail(status, detail);
    form.setType(URI.create("/problems/" + slug));
    facts.forEach(form::setProperty);
    return form;
  }

  static HttpStatus status(Problem problem) {
    return switch (problem.kind()) {
      case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
      case BAD_REQUEST -> HttpStatus.BAD_REQUEST;
      case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
      case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
    };
  }
}
