package duban.reporting.export;

import duban.problem.Problem;
import java.util.Map;

/**
 * No report is read by this address, or not any more. Does not say which address: logs must not
 * know.
 */
public final class LinkNotFound extends Problem {

  LinkNotFound() {
    super(Kind.NOT_FOUND, "report-link-not-found", "There is no such link", Map.of());
  }
}
