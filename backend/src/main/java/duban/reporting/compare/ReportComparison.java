package duban.reporting.compare;

import duban.organisation.Ref;
import duban.reporting.facts.ProgressClass;
import duban.reporting.facts.Topic;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A report beside an earlier one.
 *
 * @param report the earlier one
 * @param period of the earlier one
 * @param measures every measure of this report
 * @param figures those that stand in both
 */
public record ReportComparison(
    With with,
    long report,
    String period,
    String title,
    List<MeasureChange> measures,
    List<FigureChange> figures) {

  /** With what it is compared. */
  public enum With {
    LAST_PERIOD,
    /** The same period of last year. */
    LAST_YEAR
  }

  /** What became of a measure. */
  public enum Change {
    NEW,
    IMPROVED,
    WORSE,
    UNCHANGED
  }

  /**
   * A measure then and now.
   *
   * @param before null where it is new, or was parked
   * @param now null where it is parked
   * @param copied whether its report says word for word what the one before said
   */
  public record MeasureChange(
      Topic topic,
      Ref lead,
      Change change,
      @Nullable ProgressClass before,
      @Nullable ProgressClass now,
      boolean copied) {}

  /**
   * A figure then and now.
   *
   * @param label what it is, from the words around it
   * @param was what was compared then, null for a dash
   */
  record FigureChange(
      String key,
      String label,
      String textBefore,
      String textNow,
      @Nullable BigDecimal was,
      @Nullable BigDecimal is) {}
}
