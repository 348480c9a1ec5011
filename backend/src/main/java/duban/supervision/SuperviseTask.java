package duban.supervision;

import duban.organisation.Actor;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 督办: where the rules ask the office first, it urges a late unit, shows it a card, or waives. */
@Component
class SuperviseTask implements TaskForm<SuperviseTask.Form> {

  private final SupervisionCases cases;
  private final CaseSteps steps;
  private final CaseView.Views views;

  SuperviseTask(SupervisionCases cases, CaseSteps steps, CaseView.Views views) {
    this.cases = cases;
    this.steps = steps;
    this.views = views;
  }

  record Form(@NotNull CaseAction action, @Size(max = 2000) String note) {

    @AssertTrue(message = "waiver-needs-reason")
    boolean isNoteGiven() {
      return action == null || action.isStep() || (note != null && !note.isBlank());
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
    return CaseContext.of(views.of(cases.get(task.supervisionCase())));
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
    SupervisionCase matter = cases.hold(task.supervisionCase());
    if (!form.action().fits(matter)) {
      throw form.action().isStep()
          ? new CardNotHigher(matter.level())
          : new ActionNotOffered(form.action());
    }
    if (form.action().isStep()) {
      boolean interview = steps.byPerson(matter, form.action().level(), form.note(), actor);
      return Map.of("waived", false, "interviewDue", interview);
    }
    steps.end(
        matter,
        form.action() == CaseAction.WAIVE
            ? SupervisionCase.State.WAIVED
            : SupervisionCase.State.SETTLED,
        form.note(),
        actor);
    return Map.of("waived", true, "interviewDue", false);
  }
}
