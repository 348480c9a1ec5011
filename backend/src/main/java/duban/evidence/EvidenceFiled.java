package duban.evidence;

import duban.problem.Problem;
import java.util.Map;
import java.util.UUID;

/** A file was filed with its task and stays. */
public final class EvidenceFiled extends Problem {

  EvidenceFiled(UUID id) {
    super(
        Kind.CONFLICT,
        "evidence-filed",
        "File " + id + " was filed and stays",
        Map.of("evidence", id.toString()));
  }
}
