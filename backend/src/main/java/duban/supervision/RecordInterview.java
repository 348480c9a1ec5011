package duban.supervision;

import com.fasterxml.jackson.annotation.JsonProperty;
import duban.engine.Processes;
import duban.organisation.Actor;
import duban.problem.FormInvalid;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * 约谈记录: when the office spoke with a unit after a red card, with whom, and what was agreed. One
 * talk may be about several of the unit's red cards and is then written once.
 */
@Component
class RecordInterview implements TaskForm<RecordInterview.Form> {

  private final SupervisionCases cases;
  private final CaseView.Views views;
  private final CaseJournal journal;
  private final OpenTasks tasks;
  private final Processes processes;
  private final Clock clock;

  RecordInterview(
      SupervisionCases cases,
      CaseView.Views views,
      CaseJournal journal,
      OpenTasks tasks,
      Processes processes,
      Clock clock) {
    this.cases = cases;
    this.views = views;
    this.journal = journal;
    this.tasks = tasks;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * @param also other cases that the talk was about
   */
  record Form(
      @NotNull LocalDate heldOn,
      @NotBlank @Size(max = 500) String attendees,
      @NotBlank @Size(max = 5000) String agreed,
      List<@NotNull Long> also) {}

  /**
   * @param others further cases of the unit that wait for an interview
   */
  record Context(@JsonProperty("case") CaseView matter, List<CaseView> others) {}

  @Override
  public TaskKind kind() {
    return TaskKind.INTERVIEW;
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Object context(OpenTask task) {
    SupervisionCase matter = cases.get(task.supervisionCase());
    return new Context(views.of(matter), views.of(othersOf(matter), any -> true));
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
    if (form.heldOn().isAfter(LocalDate.now(clock))) {
      throw FormInvalid.of("heldOn", "interview-not-held-yet");
    }
    SupervisionCase matter = cases.get(task.supervisionCase());
    record(matter, form, actor);
    List<Long> also = form.also() == null ? List.of() : form.also();
    othersOf(matter).stream()
        .filter(other -> also.contains(other.id()))
        .forEach(other -> recordToo(other, form, actor));
    return Map.of();
  }

  private void recordToo(SupervisionCase other, Form form, Actor actor) {
    tasks.holdAll(other.subject());
    tasks
        .interviewing(other.id())
        .ifPresent(
            task -> {
              record(other, form, actor);
              processes.complete(task.id(), Map.of());
            });
  }

  private void record(SupervisionCase matter, Form form, Actor actor) {
    cases.recordInterview(
        matter.id(), form.heldOn(), form.attendees(), form.agreed(), actor.name());
    journal.byPerson(matter, actor, kind().slug(), form.agreed());
  }

  private List<SupervisionCase> othersOf(SupervisionCase matter) {
    return cases.openOfPlans(List.of(matter.plan())).stream()
        .filter(other -> other.id() != matter.id() && other.unit().equals(matter.unit()))
        .filter(SupervisionCase::waitsForInterview)
        .toList();
  }
}
