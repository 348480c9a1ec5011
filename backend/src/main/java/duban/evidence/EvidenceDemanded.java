package duban.evidence;

import duban.problem.Problem;
import java.util.Map;

/** The office wants to see proof, and none was uploaded. */
public final class EvidenceDemanded extends Problem {

  EvidenceDemanded(String note) {
    super(
        Kind.INVALID,
        "evidence-demanded",
        "The office demands evidence of this measure: " + note,
        Map.of("note", note));
  }
}
