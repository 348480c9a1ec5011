package duban.policy;

import duban.problem.Problem;
import java.util.Map;

/** There is no decision table, or no version, of this name. */
public final class PolicyNotFound extends Problem {

  PolicyNotFound(String policy) {
    super(Kind.NOT_FOUND, "policy-not-found", "No policy " + policy, Map.of("policy", policy));
  }
}
