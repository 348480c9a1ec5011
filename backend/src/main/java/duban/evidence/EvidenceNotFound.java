package duban.evidence;

import duban.problem.Problem;
import java.util.Map;
import java.util.UUID;

/** No such file, or not one the person may see. */
public final class EvidenceNotFound extends Problem {

  EvidenceNotFound(UUID id) {
    super(
        Kind.NOT_FOUND,
        "evidence-not-found",
        "There is no file " + id,
        Map.of("evidence", id.toString()));
  }
}
