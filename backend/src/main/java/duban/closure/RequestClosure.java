package duban.closure;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.planning.MeasureJournal;
import duban.progress.Contributions;
import duban.progress.Implementation;
import duban.progress.Returned;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 申请销号: the lead says that a measure is done. */
@Component
class RequestClosure implements TaskForm<RequestClosure.Form> {

  private final Closures closures;
  private final Contributions contributions;
  private final Organisation organisation;
  private final MeasureJournal journal;

  RequestClosure(
      Closures closures,
      Contributions contributions,
      Organisation organisation,
      MeasureJournal journal) {
    this.closures = closures;
    this.contributions = contributions;
    this.organisation = organisation;
    this.journal = journal;
  }

  record Form(@NotBlank @Size(max = 5000) String summary) {}

  /**
   * @param failed the points of the review for which the request came back
   */
  record Context(
      List<Implementation> implementations,
      Returned returned,
      Set<ClosurePoint> failed,
      Form previous) {}

  @Override
  public TaskKind kind() {
    return TaskKind.REQUEST_CLOSURE;
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Object context(OpenTask task) {
    var last = closures.lastOf(task.measure());
    return new Context(
        contributions.of(task.measure(), TaskKind.IMPLEMENT).stream()
            .map(said -> Implementation.of(said, organisation))
            .toList(),
        last.map(c -> new Returned(c.reason(), c.reviewedBy(), c.reviewedAt())).orElse(null),
        last.map(Closure::failed).orElse(Set.of()),
        last.map(closure -> new Form(closure.summary())).orElse(null));
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
    closures.request(task.measure(), form.summary(), actor.name());
    journal.byPerson(task.measure(), actor, task.unit(), kind().slug(), form.summary());
    return Map.of();
  }
}
