package duban.evidence;

import duban.problem.Problem;
import java.util.Map;

/** A file is none of the types that are taken, whatever its name says. */
public final class EvidenceTypeRefused extends Problem {

  EvidenceTypeRefused(String name) {
    super(
        Kind.INVALID,
        "evidence-type-refused",
        "Neither picture, PDF, Office or WPS document without macros and password, nor text; archives"
            + " have to be unpacked",
        Map.of("name", name == null ? "" : name));
  }
}
