package duban.extension;

import duban.problem.Problem;
import java.util.Map;

/** A request that is decided, or over, cannot be taken back. */
public final class ExtensionEnded extends Problem {

  ExtensionEnded(Extension extension) {
    super(
        Kind.CONFLICT,
        "extension-ended",
        "Extension " + extension.id() + " is no longer open",
        Map.of("extension", extension.id()));
  }
}
