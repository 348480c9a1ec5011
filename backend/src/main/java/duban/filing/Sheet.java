package duban.filing;

import duban.desk.TaskDraft;
import duban.indicator.IndicatorView;
import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.progress.Previous;
import duban.progress.Returned;
import duban.progress.UnitReport;
import duban.work.TaskKind;
import duban.work.TimeLight;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * The reports that wait for a person's units in a period.
 *
 * @param period null for those of all periods
 * @param periods in which reports wait, the oldest first
 * @param rows in the order of the plans and their measures
 */
@Schema(name = "FilingSheet")
record Sheet(@Nullable String period, List<Period> periods, List<Row> rows) {

  /** How much waits of a period. */
  record Period(String period, int open) {}

  /**
   * One report that waits.
   *
   * @param version of what it starts from; another one means that this has changed
   * @param last the report before of the same kind
   * @param sent what stood in the report that was sent back
   * @param draft what the person typed so far, here or in the form of the task
   * @param reports what the units wrote, for who consolidates them
   */
  record Row(
      String task,
      TaskKind kind,
      PlanRef plan,
      MeasureRef measure,
      Ref unit,
      String period,
      @Nullable Instant due,
      TimeLight light,
      Instant cutOff,
      String version,
      @Nullable Previous last,
      @Nullable Returned returned,
      @Nullable Previous sent,
      @Nullable TaskDraft draft,
      List<UnitReport> reports,
      List<Asked> figures) {}

  /**
   * An indicator whose figure a report asks for.
   *
   * @param given for this period already
   * @param last the newest before it
   * @param planned by the curve
   */
  record Asked(
      long indicator,
      String name,
      @Nullable String measuredIn,
      @Nullable java.math.BigDecimal given,
      @Nullable java.math.BigDecimal last,
      @Nullable java.math.BigDecimal planned,
      java.math.BigDecimal target) {

    static Asked of(IndicatorView view, String period) {
      List<IndicatorView.Point> points = view.points();
      int at = -1;
      for (int i = 0; i < points.size(); i++) {
        at = points.get(i).period().equals(period) ? i : at;
      }
      java.math.BigDecimal last = null;
      for (IndicatorView.Point point : points.subList(0, at < 0 ? points.size() : at)) {
        last = point.actual() == null ? last : point.actual();
      }
      return new Asked(
          view.id(),
          view.name(),
          view.measuredIn(),
          at < 0 ? null : points.get(at).actual(),
          last,
          at < 0 ? null : points.get(at).planned(),
          view.target());
    }
  }
}
