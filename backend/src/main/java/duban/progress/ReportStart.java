package duban.progress;

import duban.indicator.IndicatorView;
import duban.work.OpenTask;
import java.time.Instant;
import java.util.List;

/**
 * What the writer of one of several reports starts from.
 *
 * @param last the report before of the same kind, null when there is none
 * @param returned why the office sent it back, null when it did not
 * @param sent what stood in the report that was sent back, else null
 * @param reports what the units wrote, for who consolidates them
 * @param indicators whose figures are asked for
 */
public record ReportStart(
    OpenTask task,
    Previous last,
    Returned returned,
    Previous sent,
    List<UnitReport> reports,
    List<IndicatorView> indicators,
    Instant cutOff) {}
