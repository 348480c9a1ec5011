package duban.reporting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import duban.work.TaskKind;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A period report to read.
 *
 * @param task what the reader can do with it now, null if nothing
 */
record ReportDetail(
    @JsonUnwrapped ReportSummary summary,
    String overview,
    String nextSteps,
    @Nullable String instruction,
    Figures figures,
    List<Contents.MissingUnit> missing,
    List<Contents.ProblemRaised> problems,
    List<Contents.Card> cards,
    @Nullable Task task) {

  /** The open task on the report. */
  record Task(String id, TaskKind kind) {}
}
