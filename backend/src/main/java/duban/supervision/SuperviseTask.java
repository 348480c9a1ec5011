package duban.supervision;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.MeasureJournal;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import duban.work.TaskSubject;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 督办: the office urges a late unit, shows it a card, or waives the matter. */
@Component
class SuperviseTask implements TaskForm<SuperviseTask.Form>, TaskSubject {

  private final SupervisionCases cases;
  private final CaseView.Views views;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;

  SuperviseTask(
      SupervisionCases cases,
      CaseView.Views views,
      MeasureJournal journal,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.views = views;
    this.journal = journal;
    this.events = events;
  }

  enum Action {
    URGE(Level.URGE, "urged"),
    YELLOW_CARD(Level.YELLOW_CARD, "yellow-card"),
    RED_CARD(Level.RED_CARD, "red-card"),
    WAIVE(Level.NONE, "waived");

    private final Level level;
    private final String slug;

    Action(Level level, String slug) {
      this.level = level;
      this.slug = slug;
    }
  }

  record Form(@NotNull Action action, @Size(max = 2000) String note) {

    @AssertTrue(message = "waiver-needs-reason")
    boolean isNoteGiven() {
      return action != Action.WAIVE || (note != null && !note.isBlank());
    }
  }

  record Context(CaseView matter) {

    @com.fasterxml.jackson.annotation.JsonProperty("case")
    @Override
    public CaseView matter() {
      return matter;
    }
  }

  @Override
  public TaskKind kind() {
    return TaskKind.SUPERVISE;
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Object context(OpenTask task) {
    return new Context(views.of(cases.get(task.supervisionCase())));
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
    SupervisionCase matter = cases.get(task.supervisionCase());
    cases.take(matter, form.action().level, form.note(), actor.name());
    journal.byPerson(task.measure(), actor, matter.unit(), form.action().slug, form.note());
    boolean waived = form.action() == Action.WAIVE;
    if (waived) {
      cases.end(matter.id(), SupervisionCase.State.WAIVED);
    } else {
      events.publishEvent(new StepTaken(matter, form.action().level, form.note()));
    }
    return Map.of("waived", waived);
  }

  @Override
  public Map<OpenTask, UnitId> of(List<OpenTask> tasks) {
    Map<Long, UnitId> units =
        cases
            .of(
                tasks.stream()
                    .map(OpenTask::supervisionCase)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(SupervisionCase::id, SupervisionCase::unit));
    Map<OpenTask, UnitId> about = new HashMap<>();
    for (OpenTask task : tasks) {
      if (task.supervisionCase() != null) {
        about.put(task, units.get(task.supervisionCase()));
      }
    }
    return about;
  }
}
