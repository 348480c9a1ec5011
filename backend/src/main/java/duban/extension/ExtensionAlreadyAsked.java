package duban.extension;

import duban.problem.Problem;
import java.util.Map;

/** A task has one open request at a time. */
public final class ExtensionAlreadyAsked extends Problem {

  ExtensionAlreadyAsked(Extension open) {
    super(
        Kind.CONFLICT,
        "extension-already-asked",
        "Extension " + open.id() + " of this task is not decided yet",
        Map.of("extension", open.id(), "askedBy", open.askedBy(), "askedAt", open.askedAt()));
  }
}
