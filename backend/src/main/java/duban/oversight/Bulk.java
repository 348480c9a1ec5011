package duban.oversight;

import com.fasterxml.jackson.databind.ObjectMapper;
import duban.organisation.Actor;
import duban.problem.FieldFault;
import duban.problem.FormInvalid;
import duban.problem.Problem;
import duban.supervision.ByHand;
import duban.supervision.CaseAction;
import duban.supervision.HandingOver;
import duban.supervision.NewCall;
import duban.supervision.Phoning;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.work.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Does the same about several items, each in a transaction of its own: one that is refused keeps no
 * other from it.
 */
@Service
class Bulk {

  private static final String CASE = "case-";

  private final ByHand byHand;
  private final HandingOver handingOver;
  private final Phoning phoning;
  private final SupervisionCases cases;
  private final Work work;
  private final ObjectMapper json;

  Bulk(
      ByHand byHand,
      HandingOver handingOver,
      Phoning phoning,
      SupervisionCases cases,
      Work work,
      ObjectMapper json) {
    this.byHand = byHand;
    this.handingOver = handingOver;
    this.phoning = phoning;
    this.cases = cases;
    this.work = work;
    this.json = json;
  }

  /** What became of several items. */
  record Outcome(List<String> done, List<Refused> refused) {

    /**
     * An item that was left as it is.
     *
     * @param problem slug of the refusal
     * @param field where a field of the form is at fault for this item, what is wrong with it
     */
    record Refused(String id, String problem, @org.springframework.lang.Nullable String field) {}
  }

  Outcome act(Actor actor, ActionsForm form) {
    return each(form.items(), id -> act(actor, id, form));
  }

  Outcome decide(Actor actor, DecisionsForm form) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("granted", form.granted());
    answers.put("reason", form.reason());
    return each(form.steps(), step -> work.complete(actor, step, json.valueToTree(answers)));
  }

  private static Outcome each(List<String> ids, Consumer<String> action) {
    List<String> done = new ArrayList<>();
    List<Outcome.Refused> refused = new ArrayList<>();
    for (String id : ids.stream().distinct().toList()) {
      try {
        action.accept(id);
        done.add(id);
      } catch (Problem problem) {
        refused.add(new Outcome.Refused(id, problem.slug(), faultOf(problem)));
      }
    }
    return new Outcome(done, refused);
  }

  private static String faultOf(Problem problem) {
    return problem instanceof FormInvalid
            && problem.facts().get("errors") instanceof List<?> errors
            && errors.get(0) instanceof FieldFault fault
        ? fault.message()
        : null;
  }

  private void act(Actor actor, String id, ActionsForm form) {
    switch (form.action()) {
      case CALL -> note(actor, id, form.call());
      case HAND_OVER -> handingOver.handOver(actor, caseOf(id), form.to(), form.note());
      case URGE -> urge(actor, id, form.note());
      default ->
          byHand.act(actor, caseOf(id), CaseAction.valueOf(form.action().name()), form.note());
    }
  }

  private void note(Actor actor, String id, NewCall call) {
    if (id.startsWith(CASE)) {
      phoning.note(actor, number(id), call);
    } else {
      phoning.note(actor, id, call);
    }
  }

  private void urge(Actor actor, String id, String note) {
    if (id.startsWith(CASE) || cases.openOf(id).isPresent()) {
      byHand.act(actor, caseOf(id), CaseAction.URGE, note);
    } else {
      byHand.openOnTask(actor, id, note == null || note.isBlank() ? "催办" : note);
    }
  }

  private long caseOf(String id) {
    return id.startsWith(CASE)
        ? number(id)
        : cases.openOf(id).map(SupervisionCase::id).orElseThrow(() -> new NoCaseOpen(id));
  }

  private static long number(String id) {
    try {
      return Long.parseLong(id.substring(CASE.length()));
    } catch (NumberFormatException ex) {
      throw new NoCaseOpen(id);
    }
  }
}
