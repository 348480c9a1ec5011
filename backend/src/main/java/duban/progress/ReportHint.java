package duban.progress;

import duban.indicator.FigureHint;
import org.springframework.lang.Nullable;

/**
 * Something about a report that its writer should look at again; never a refusal.
 *
 * @param field of the form
 * @param indicator whose figure it is about, null for a text
 */
public record ReportHint(String field, Kind kind, @Nullable Long indicator) {

  /** What is odd. */
  public enum Kind {
    /** Too few words to say anything. */
    TOO_SHORT,
    /** More than anybody reads. */
    TOO_LONG,
    /** Word for word what the last report said. */
    COPIED,
    FIGURE_MISSING,
    FIGURE_BACKWARDS,
    FIGURE_JUMPS,
    FIGURE_BEYOND
  }

  static ReportHint of(long indicator, FigureHint hint) {
    return new ReportHint("figures", Kind.valueOf(hint.name()), indicator);
  }
}
