package duban.policy;

import duban.engine.DecisionTable;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/** A decision table for its page. */
record PolicyView(
    String id,
    int version,
    Source source,
    Instant since,
    @Nullable String by,
    @Nullable String reason,
    DecisionTable table,
    List<Version> versions,
    List<String> actions) {

  /** Where a version comes from. */
  enum Source {
    /** With the product. */
    BUILT_IN,
    /** From the directory of the settings. */
    DIRECTORY,
    /** A person published it. */
    PERSON
  }

  /**
   * An earlier or the present version; {@code by} and {@code reason} where a person published it.
   */
  record Version(
      int version, Source source, Instant since, @Nullable String by, @Nullable String reason) {}
}
