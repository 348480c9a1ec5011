package duban.policy;

import duban.problem.Problem;
import java.util.Map;

/** Somebody else published a version in the meantime; the dry run was against an older one. */
public final class PolicyChanged extends Problem {

  PolicyChanged(String policy, int version) {
    super(
        Kind.CONFLICT,
        "policy-changed",
        policy + " has version " + version + " meanwhile",
        Map.of("policy", policy, "version", version));
  }
}
