package duban.reporting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import duban.work.TaskKind;
import java.util.List;

/**
 * A period report to read.
 *
 * @param task what the reader can do with it now, null if nothing
 */
record ReportDetail(
    @JsonUnwrapped ReportSummary summary,
    String overview,
    String nextSteps,
    String instruction,
    Figures figures,
    List<Contents.MissingUnit> missing,
    List<Contents.ProblemRaised> problems,
    List<Contents.Card> cards,
    Task task) {

  /** The open task on the report. */
  record Task(String id, TaskKind kind) {}
}
