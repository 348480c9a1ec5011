package duban.reporting.figures;

import duban.indicator.ProgressLight;
import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.supervision.Level;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What a report is drafted from; counted once, on the day of the draft, and kept with it. Reports
 * of before a part was counted have it empty.
 *
 * @param delays measures whose lead says that they will not be finished in time
 * @param coordination what leads or units need of others
 * @param copied reports that repeat the one before word for word
 * @param excused reports not asked for while a measure was suspended (挂账)
 * @param closing how the measures of the plan ended; null in a report on a period
 * @param findings classes, doubts and steps
 */
public record Contents(
    Figures figures,
    List<MissingUnit> missing,
    List<ProblemRaised> problems,
    List<Card> cards,
    List<Delay> delays,
    List<Coordination> coordination,
    List<IndicatorFigure> indicators,
    List<CopiedReport> copied,
    int inTime,
    int excused,
    @Nullable Closing closing,
    @Nullable Findings findings) {

  public Contents {
    findings = findings == null ? Findings.NONE : findings;
    delays = delays == null ? List.of() : delays;
    coordination = coordination == null ? List.of() : coordination;
    indicators = indicators == null ? List.of() : indicators;
    copied = copied == null ? List.of() : copied;
  }

  public Contents withCards(List<Card> others) {
    return new Contents(
        figures,
        missing,
        problems,
        others,
        delays,
        coordination,
        indicators,
        copied,
        inTime,
        excused,
        closing,
        findings);
  }

  public Contents with(Findings others) {
    return new Contents(
        figures,
        missing,
        problems,
        cards,
        delays,
        coordination,
        indicators,
        copied,
        inTime,
        excused,
        closing,
        others);
  }

  /** A unit that did not report, and on which measures. */
  public record MissingUnit(Ref unit, List<String> measures) {}

  /** A problem that a lead raised, in its own words. */
  public record ProblemRaised(MeasureRef measure, Ref unit, String text) {}

  /** A reminder or card given in the period. */
  public record Card(Ref unit, MeasureRef measure, Level level, Instant at) {}

  /** A measure that will be late, why, and when it is expected. */
  public record Delay(
      MeasureRef measure, Ref unit, String reason, @Nullable LocalDate expectedOn) {}

  /** Something needed of others, and of whom. */
  public record Coordination(MeasureRef measure, Ref unit, String text, String from) {}

  /** A report that says word for word what the one before said. */
  public record CopiedReport(MeasureRef measure, Ref unit) {}

  /**
   * Where an indicator stood.
   *
   * @param unit who answers, null when nobody was named
   * @param value null when nothing was reported
   * @param gap points behind the curve
   */
  public record IndicatorFigure(
      String name,
      @Nullable String measure,
      @Nullable Ref unit,
      BigDecimal target,
      @Nullable String measuredIn,
      @Nullable BigDecimal planned,
      @Nullable BigDecimal value,
      @Nullable String valuePeriod,
      @Nullable BigDecimal gap,
      ProgressLight light,
      boolean reached) {}

  /**
   * How the measures of a plan ended.
   *
   * @param grades how many closed measures have each grade, the best first
   * @param open measures that were not closed
   */
  public record Closing(List<GradeCount> grades, List<OpenMeasure> open) {}

  /** A grade (优秀/良好/合格/不合格) and how many measures have it. */
  public record GradeCount(String grade, int measures) {}

  /** A measure that was not closed, and whose it is. */
  public record OpenMeasure(MeasureRef measure, Ref lead) {}
}
