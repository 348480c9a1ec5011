package duban.evidence;

import duban.problem.Problem;
import java.util.Map;

/** A file has more bytes than are taken. */
public final class EvidenceTooLarge extends Problem {

  EvidenceTooLarge(EvidenceSettings limits) {
    super(
        Kind.TOO_LARGE,
        "evidence-too-large",
        "A file may have %d MB; make it smaller or send it in parts"
            .formatted(limits.maxFile().toMegabytes()),
        Map.of("megabytes", limits.maxFile().toMegabytes()));
  }
}
