package duban.evidence;

import duban.problem.Problem;
import duban.work.TaskKind;
import java.util.Map;

/** Tasks of a kind have no evidence. */
public final class EvidenceNotTaken extends Problem {

  EvidenceNotTaken(TaskKind kind) {
    super(
        Kind.INVALID,
        "evidence-not-taken",
        "Tasks of kind " + kind.slug() + " take no files",
        Map.of("kind", kind.slug()));
  }
}
