package duban.extension;

import duban.problem.Problem;
import java.util.Map;

/** No such request, or not one the person may see. */
public final class ExtensionNotFound extends Problem {

  ExtensionNotFound(long extension) {
    super(
        Kind.NOT_FOUND,
        "extension-not-found",
        "There is no extension " + extension,
        Map.of("extension", extension));
  }
}
