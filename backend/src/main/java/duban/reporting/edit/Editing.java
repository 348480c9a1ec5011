package duban.reporting.edit;

import duban.organisation.Actor;
import duban.reporting.PeriodReport;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Source;
import duban.reporting.draft.Composer;
import duban.reporting.kept.PeriodReports;
import duban.reporting.kept.ReportNotInDraft;
import duban.reporting.kept.ReportWriting;
import duban.reporting.kept.Revisions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what the office made of the words of a draft, each time as a revision that stays. */
@Service
public class Editing {

  private final PeriodReports reports;
  private final ReportWriting writing;
  private final Revisions revisions;
  private final Clock clock;

  Editing(PeriodReports reports, ReportWriting writing, Revisions revisions, Clock clock) {
    this.reports = reports;
    this.writing = writing;
    this.revisions = revisions;
    this.clock = clock;
  }

  /**
   * Saves a draft; who may edit it is known above.
   *
   * @throws ReportNotInDraft when it is with the leaders, issued, or has no body
   * @throws EditedMeanwhile when somebody else saved it first
   * @throws FigureProtected when something counted or quoted is not as it was
   */
  @Transactional
  public void save(Actor actor, PeriodReport opened, EditForm form) {
    PeriodReport report = reports.hold(opened.id());
    if (report.state() != PeriodReport.State.DRAFT || report.body() == null) {
      throw new ReportNotInDraft(report);
    }
    if (report.revision() != form.revision()) {
      throw new EditedMeanwhile(report);
    }
    ReportBody edited =
        Edit.apply(
            report.body(),
            revisions.drafted(report.id()),
            form.masthead(),
            form.blocks(),
            author(actor));
    if (!edited.equals(report.body())) {
      writing.save(report, edited, actor.name());
    }
  }

  /** Saves plain texts in the place of the overview and the next steps. */
  public void saveTexts(Actor actor, PeriodReport report, String overview, String nextSteps) {
    ReportBody body = report.body();
    if (body == null) {
      writing.save(report, overview, nextSteps);
      return;
    }
    if (!overview.equals(report.overview())) {
      body = Edit.replace(body, Composer.OVERVIEW, List.of(overview.strip()), author(actor));
    }
    if (!nextSteps.equals(report.nextSteps())) {
      body = Edit.replace(body, Composer.NEXT_STEPS, lines(nextSteps), author(actor));
    }
    if (!body.equals(report.body())) {
      writing.save(report, body, actor.name());
    }
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Source author(Actor actor) {
    return Source.author(actor.username(), actor.name(), clock.instant());
  }
}
