package duban.engine;

import java.time.Instant;

/**
 * A version of a decision table in the engine.
 *
 * @param source name of the deployment it came with
 */
public record TableVersion(String id, int version, String source, Instant since) {

  /** Name of the deployments of what comes with the product. */
  static final String BUILT_IN = "hand-made";

  public boolean builtIn() {
    return source.equals(BUILT_IN);
  }
}
