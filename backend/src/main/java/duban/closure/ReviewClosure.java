package duban.closure;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.planning.MeasureEnding;
import duban.planning.MeasureId;
import duban.planning.MeasureJournal;
import duban.planning.Plans;
import duban.problem.FormInvalid;
import duban.progress.Contributions;
import duban.progress.Implementation;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 审核销号: the office closes a measure with a grade, or sends the request back with a reason. */
@Component
class ReviewClosure implements TaskForm<ReviewClosure.Form> {

  private final Closures closures;
  private final Contributions contributions;
  private final Organisation organisation;
  private final Plans plans;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReviewClosure(
      Closures closures,
      Contributions contributions,
      Organisation organisation,
      Plans plans,
      MeasureJournal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.closures = closures;
    this.contributions = contributions;
    this.organisation = organisation;
    this.plans = plans;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param met the points of the review that hold
   */
  record Form(
      @NotNull Boolean accepted,
      Set<@NotNull ClosurePoint> met,
      Closure.Grade grade,
      @Size(max = 2000) String reason) {

    @AssertTrue(message = "closure-needs-all-points")
    boolean isMetGiven() {
      return !Boolean.TRUE.equals(accepted) || failed().isEmpty();
    }

    @AssertTrue(message = "closure-needs-grade")
    boolean isGradeGiven() {
      return !Boolean.TRUE.equals(accepted) || grade != null;
    }

    Set<ClosurePoint> failed() {
      Set<ClosurePoint> failed = EnumSet.allOf(ClosurePoint.class);
      failed.removeAll(met == null ? Set.of() : met);
      return failed;
    }

    @AssertTrue(message = "return-needs-reason")
    boolean isReasonGiven() {
      return !Boolean.FALSE.equals(accepted) || (reason != null && !reason.isBlank());
    }
  }

  record Context(
      String summary,
      String by,
      Instant at,
      List<Implementation> implementations,
      List<Closure> earlier) {}

  @Override
  public TaskKind kind() {
    return TaskKind.REVIEW_CLOSURE;
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Object context(OpenTask task) {
    Closure request = closures.lastOf(task.measure()).orElseThrow();
    return new Context(
        request.summary(),
        request.requestedBy(),
        request.requestedAt(),
        contributions.of(task.measure(), TaskKind.IMPLEMENT).stream()
            .map(said -> Implementation.of(said, organisation))
            .toList(),
        closures.ofMeasure(task.measure()).stream().filter(Closure::returned).toList());
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
    check(form);
    Closure request = closures.lastOf(task.measure()).orElseThrow();
    closures.decide(
        request.id(), form.accepted(), form.grade(), form.failed(), form.reason(), actor.name());
    if (form.accepted()) {
      close(task, form, actor);
    } else {
      giveBack(task, form, actor);
    }
    return Map.of("closureAccepted", form.accepted());
  }

  private static void check(Form form) {
    if (form.accepted() && form.grade() == Closure.Grade.FAIL) {
      // what is not up to the mark is not done: it is mended and asked for again
      throw FormInvalid.of("grade", "fail-is-not-closed");
    }
    if (!form.accepted() && form.failed().isEmpty()) {
      throw FormInvalid.of("met", "return-needs-failed-point");
    }
    if (!form.accepted() && form.grade() != null && form.grade() != Closure.Grade.FAIL) {
      throw FormInvalid.of("grade", "return-has-no-grade");
    }
  }

  private void close(OpenTask task, Form form, Actor actor) {
    MeasureId measure = task.measure();
    plans.close(measure, form.grade().name(), clock.instant());
    events.publishEvent(new MeasureEnding(measure));
    journal.byPerson(measure, actor, task.unit(), "closed", form.reason());
  }

  private void giveBack(OpenTask task, Form form, Actor actor) {
    journal.byPerson(task.measure(), actor, task.unit(), "returned", form.reason());
    events.publishEvent(
        new ClosureReturned(
            task.measure(), plans.measure(task.measure()).coordinator(), form.reason()));
  }
}
