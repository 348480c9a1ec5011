package duban.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import duban.desk.Drafting;
import duban.organisation.Actor;
import duban.problem.Problem;
import duban.progress.ReportDraft;
import duban.progress.ReportHint;
import duban.progress.ReportSheets;
import duban.work.OpenTask;
import duban.work.TaskNotFound;
import duban.work.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Files and checks many reports, each on its own: one that is refused holds up no other. */
@Service
class Filing {

  private static final Logger log = LoggerFactory.getLogger(Filing.class);

  private final Work work;
  private final ReportSheets reports;
  private final Drafting drafting;
  private final ObjectReader drafts;

  Filing(Work work, ReportSheets reports, Drafting drafting, ObjectMapper json) {
    this.work = work;
    this.reports = reports;
    this.drafting = drafting;
    this.drafts =
        json.readerFor(ReportDraft.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** Files each row in a transaction of its own. */
  List<RowResult> file(Actor actor, Batch batch) {
    List<RowResult> results = new ArrayList<>();
    for (Batch.Row row : batch.rows()) {
      int at = results.size();
      results.add(new RowResult(row.task(), problem(at, () -> file(actor, row))));
    }
    return results;
  }

  private void file(Actor actor, Batch.Row row) {
    report(actor, row.task());
    work.complete(actor, row.task(), row.answers());
  }

  /** Keeps each row as the draft of its task, or drops the draft where there is nothing to keep. */
  List<RowKept> keep(Actor actor, DraftBatch batch) {
    List<RowKept> kept = new ArrayList<>();
    for (DraftBatch.Row row : batch.rows()) {
      List<RowKept> done = new ArrayList<>();
      RowProblem problem = problem(kept.size(), () -> done.add(keep(actor, row)));
      kept.add(problem == null ? done.get(0) : RowKept.refused(row.task(), problem));
    }
    return kept;
  }

  private RowKept keep(Actor actor, DraftBatch.Row row) {
    report(actor, row.task());
    if (row.answers() == null) {
      drafting.drop(actor, row.task());
      return RowKept.dropped(row.task());
    }
    return RowKept.of(row.task(), drafting.keep(actor, row.task(), row.answers(), row.base()));
  }

  /** Says of each row what filing it would say, and what is odd about it; writes nothing. */
  List<RowCheck> check(Actor actor, Batch batch) {
    List<RowProblem> problems = new ArrayList<>();
    Map<OpenTask, ReportDraft> open = new LinkedHashMap<>();
    for (Batch.Row row : batch.rows()) {
      problems.add(
          problem(
              problems.size(),
              () -> {
                OpenTask task = report(actor, row.task());
                open.put(task, draft(row.answers()));
                work.check(task, row.answers());
              }));
    }
    Map<String, List<ReportHint>> hints = reports.hints(open);
    List<RowCheck> checks = new ArrayList<>();
    for (Batch.Row row : batch.rows()) {
      checks.add(
          new RowCheck(
              row.task(), problems.get(checks.size()), hints.getOrDefault(row.task(), List.of())));
    }
    return checks;
  }

  /**
   * A report task of the person.
   *
   * @throws TaskNotFound when it is none, or another unit's
   */
  private OpenTask report(Actor actor, String id) {
    OpenTask task = work.task(actor, id);
    if (!Sheets.takes(task)) {
      throw new TaskNotFound(id);
    }
    return task;
  }

  private static RowProblem problem(int row, Runnable action) {
    try {
      action.run();
      return null;
    } catch (Problem refusal) {
      return RowProblem.of(refusal, row);
    } catch (RuntimeException ex) {
      log.error("Unexpected failure of a row", ex);
      return RowProblem.ofFailure();
    }
  }

  /** What can be read of it: that a figure is no number is said by the check of the form. */
  private ReportDraft draft(JsonNode answers) {
    try {
      return drafts.readValue(answers);
    } catch (JsonProcessingException ex) {
      return new ReportDraft(text(answers, "progress"), null, null, List.of());
    } catch (java.io.IOException ex) {
      throw new IllegalStateException(ex);
    }
  }

  private static String text(JsonNode answers, String field) {
    return answers.path(field).isTextual() ? answers.path(field).asText() : null;
  }
}
