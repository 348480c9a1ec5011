package duban.progress;

import duban.indicator.IndicatorView;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.planning.Deadlines;
import duban.planning.MeasureJournal;
import duban.planning.Plans;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 审阅进展: the office accepts a consolidated report or sends it back. */
@Component
class ReviewReport implements TaskForm<Review> {

  private final ProgressReports reports;
  private final AskedFigures figures;
  private final Organisation organisation;
  private final Plans plans;
  private final Deadlines deadlines;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReviewReport(
      ProgressReports reports,
      AskedFigures figures,
      Organisation organisation,
      Plans plans,
      Deadlines deadlines,
      MeasureJournal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reports = reports;
    this.figures = figures;
    this.organisation = organisation;
    this.plans = plans;
    this.deadlines = deadlines;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public TaskKind kind() {
    return TaskKind.REVIEW_REPORT;
  }

  @Override
  public Class<Review> form() {
    return Review.class;
  }

  @Override
  public Object context(OpenTask task) {
    return new Context(
        reports
            .consolidated(task.measure(), task.period())
            .map(report -> UnitReport.of(report, organisation))
            .orElse(null),
        reports.ofUnits(task.measure(), task.period()).stream()
            .map(report -> UnitReport.of(report, organisation))
            .toList(),
        figures.ofMeasure(task),
        deadlines.reportReviewCutOff(task.measure().value(), task.period()).toInstant());
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Review review, Actor actor) {
    reports.review(
        task.measure(),
        task.period(),
        review.accepted(),
        review.reason(),
        actor.name(),
        clock.instant());
    journal.byPerson(
        task.measure(),
        actor,
        task.unit(),
        review.accepted() ? kind().slug() : "returned",
        review.accepted() ? task.period() : review.reason());
    if (!review.accepted()) {
      events.publishEvent(
          new ReportReturned(
              task.measure(),
              plans.measure(task.measure()).coordinator(),
              task.period(),
              review.reason()));
    }
    return Map.of("reportAccepted", review.accepted());
  }

  record Context(
      UnitReport consolidated,
      List<UnitReport> reports,
      List<IndicatorView> indicators,
      Instant cutOff) {}
}
