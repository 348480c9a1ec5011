package duban.reporting.body;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;

/**
 * What a sentence rests on, with what a page needs to link to it.
 *
 * @param id of the thing: a measure's is {@code plan/number}; of a count what it counted, as {@code
 *     reports.missing}; of an author the username
 * @param label short, to be shown: the number and title of a measure, the name of an author
 * @param plan key of its plan, null where there is no one plan
 * @param measure number of its measure, null where it is on none
 * @param of what a count counted, else null
 * @param ids of everything a count counted, else empty
 * @param at when an author wrote the sentence, else null
 */
public record Source(
    Kind kind,
    String id,
    String label,
    @Nullable String plan,
    @Nullable String measure,
    @Nullable Kind of,
    List<String> ids,
    @Nullable Instant at) {

  /** What there is to rest on. */
  public enum Kind {
    PLAN,
    MEASURE,
    /** A progress report of a unit. */
    REPORT,
    TASK,
    /** A supervision case. */
    CASE,
    EXTENSION,
    INSTRUCTION,
    INDICATOR,
    /** An earlier report of the office. */
    PERIOD_REPORT,
    /** A number of any of these. */
    COUNT,
    /** A person of the office who wrote the sentence. */
    AUTHOR
  }

  public Source {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(id);
    Objects.requireNonNull(label);
    ids = ids == null ? List.of() : List.copyOf(ids);
  }

  /** One thing of a plan, on a measure or not. */
  public static Source of(
      Kind kind, String id, String label, @Nullable String plan, @Nullable String measure) {
    return new Source(kind, id, label, plan, measure, null, List.of(), null);
  }

  /** A count, with everything that was counted. */
  public static Source count(
      String id, String label, @Nullable String plan, Kind of, List<String> ids) {
    return new Source(Kind.COUNT, id, label, plan, null, of, ids, null);
  }

  /** Who wrote a sentence of the office's own. */
  public static Source author(String username, String name, Instant at) {
    return new Source(Kind.AUTHOR, username, name, null, null, null, List.of(), at);
  }
}
