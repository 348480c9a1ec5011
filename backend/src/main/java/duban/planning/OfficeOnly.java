package duban.planning;

import duban.problem.Problem;
import java.util.Map;

/** Plans are published by an office. */
public final class OfficeOnly extends Problem {

  public OfficeOnly() {
    super(Kind.FORBIDDEN, "office-only", "Only a supervising office publishes plans", Map.of());
  }
}
