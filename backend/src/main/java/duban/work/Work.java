package duban.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import duban.engine.Attempts;
import duban.engine.Processes;
import duban.engine.TaskNoLongerOpen;
import duban.organisation.Actor;
import duban.planning.Suspensions;
import duban.problem.FieldFault;
import duban.problem.FormInvalid;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A person's work: seeing a task and completing it. */
@Service
public class Work {

  private final OpenTasks tasks;
  private final Map<TaskKind, TaskForm<?>> forms;
  private final Processes processes;
  private final CompletedTasks completed;
  private final Suspensions suspensions;
  private final Turns turns;
  private final ObjectMapper json;
  private final Validator validator;
  private final Attempts attempts;

  Work(
      OpenTasks tasks,
      List<TaskForm<?>> forms,
      Processes processes,
      CompletedTasks completed,
      Suspensions suspensions,
      Turns turns,
      ObjectMapper json,
      Validator validator,
      Attempts attempts) {
    this.tasks = tasks;
    this.forms = forms.stream().collect(Collectors.toMap(TaskForm::kind, Function.identity()));
    this.processes = processes;
    this.completed = completed;
    this.suspensions = suspensions;
    this.turns = turns;
    this.json = json;
    this.validator = validator;
    this.attempts = attempts;
  }

  /**
   * An open task of one of the person's units.
   *
   * @throws TaskNoLongerOpen when it was one but is done
   * @throws TaskNotFound when it is none, or another unit's
   */
  public OpenTask task(Actor actor, String id) {
    OpenTask task =
        tasks
            .find(id)
            .orElseThrow(
                () ->
                    completed.wasOneOf(actor.units(), id)
                        ? new TaskNoLongerOpen(id)
                        : new TaskNotFound(id));
    if (!actor.belongsTo(task.unit())) {
      throw new TaskNotFound(id);
    }
    return task;
  }

  /**
   * As {@link #task}, and it cannot end before this transaction does.
   *
   * @throws TaskNoLongerOpen when it has ended meanwhile
   * @throws MeasureSuspended while its measure is parked
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public OpenTask hold(Actor actor, String id) {
    if (!tasks.hold(task(actor, id))) {
      throw new TaskNoLongerOpen(id);
    }
    // read again: its measure may have been suspended, or it may have been given more time
    OpenTask task = task(actor, id);
    if (task.suspended()) {
      throw new MeasureSuspended(suspensions.open(task.measure()).orElseThrow());
    }
    return task;
  }

  /** What the page of a task shows beside its form. */
  public Object context(OpenTask task) {
    return forms.get(task.kind()).context(task);
  }

  /**
   * Completes a task with what the person filled in. Everything is written, or nothing.
   *
   * @throws TaskNoLongerOpen when somebody else completed it first
   * @throws MeasureSuspended when its measure is parked
   * @throws FormInvalid naming the fields at fault
   */
  public void complete(Actor actor, String id, JsonNode answers) {
    Lock turn = turns.of(task(actor, id));
    turn.lock();
    try {
      attempts.of(() -> completeOnce(actor, id, answers));
    } finally {
      turn.unlock();
    }
  }

  /**
   * Whether a task could be completed with what was filled in; writes nothing.
   *
   * @throws FormInvalid naming the fields at fault
   */
  public void check(OpenTask task, JsonNode answers) {
    read(forms.get(task.kind()).form(), answers);
  }

  private OpenTask completeOnce(Actor actor, String id, JsonNode answers) {
    OpenTask task = hold(actor, id);
    processes.complete(id, fill(forms.get(task.kind()), task, answers, actor));
    return task;
  }

  private <F> Map<String, Object> fill(
      TaskForm<F> form, OpenTask task, JsonNode answers, Actor actor) {
    return form.complete(task, read(form.form(), answers), actor);
  }

  private <F> F read(Class<F> type, JsonNode answers) {
    F form;
    try {
      form = json.treeToValue(answers, type);
    } catch (JsonProcessingException ex) {
      throw FormInvalid.of(field(ex), "does not fit: " + ex.getOriginalMessage());
    }
    List<FieldFault> faults =
        validator.validate(form).stream()
            .map(fault -> new FieldFault(field(fault), fault.getMessage()))
            .toList();
    if (!faults.isEmpty()) {
      throw new FormInvalid(faults);
    }
    return form;
  }

  /** The field a JSON fault is at; empty when it is the form as a whole. */
  private static String field(JsonProcessingException fault) {
    return fault instanceof JsonMappingException mapping
        ? mapping.getPath().stream()
            .map(JsonMappingException.Reference::getFieldName)
            .filter(Objects::nonNull)
            .collect(Collectors.joining("."))
        : "";
  }

  /** A rule that asks for a field under conditions is called {@code isReasonGiven}. */
  private static String field(ConstraintViolation<?> fault) {
    return fault.getPropertyPath().toString().replaceFirst("Given$", "");
  }
}
