package duban.reporting.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import duban.reporting.PeriodReport;
import duban.reporting.body.ReportBody;
import duban.reporting.compare.ReportComparison;
import duban.reporting.facts.Standing;
import duban.reporting.facts.Unproven;
import duban.reporting.figures.Contents;
import duban.reporting.figures.Figures;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A period report to read.
 *
 * @param contentHash what an issued report can be checked by
 * @param body what it says; null in reports of before there were any, which have their texts
 * @param revision how often its words were saved
 * @param standings every measure with its class
 * @param unproven measures that look good and have not shown it
 * @param comparisons with the last period and with the same one of last year, as far as there are
 *     any
 * @param versions all that the reader may see, the newest first
 * @param actions what the reader can do besides the task
 * @param task what the reader can do with it now, null if nothing
 */
record ReportDetail(
    @JsonUnwrapped ReportSummary summary,
    String overview,
    String nextSteps,
    @Nullable String instruction,
    @Nullable String approvedBy,
    @Nullable String correctionReason,
    @Nullable String correctionBy,
    @Nullable String contentHash,
    Figures figures,
    List<Contents.MissingUnit> missing,
    List<Contents.ProblemRaised> problems,
    List<Contents.Card> cards,
    List<Contents.Delay> delays,
    List<Contents.Coordination> coordination,
    List<Contents.IndicatorFigure> indicators,
    List<Contents.CopiedReport> copied,
    int inTime,
    int excused,
    @Nullable Contents.Closing closing,
    @Nullable ReportBody body,
    int revision,
    List<Standing> standings,
    List<Unproven> unproven,
    List<ReportComparison> comparisons,
    List<Version> versions,
    List<String> actions,
    @Nullable Task task) {

  /** The open task on the report. */
  record Task(String id, TaskKind kind) {}

  /** A version of the report. */
  record Version(
      long id,
      int version,
      PeriodReport.State state,
      @Nullable Instant issuedAt,
      boolean inForce,
      @Nullable String correctionReason) {}
}
