package duban.instruction;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.planning.PlanAccess;
import duban.planning.PlanNotFound;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 批示 over HTTP. */
@RestController
@RequestMapping("/api")
class InstructionController {

  private final Instructing instructing;
  private final InstructionView.Views views;
  private final AnswerPolicy policy;
  private final PlanAccess access;
  private final Plans plans;
  private final Organisation organisation;

  InstructionController(
      Instructing instructing,
      InstructionView.Views views,
      AnswerPolicy policy,
      PlanAccess access,
      Plans plans,
      Organisation organisation) {
    this.instructing = instructing;
    this.views = views;
    this.policy = policy;
    this.access = access;
    this.plans = plans;
    this.organisation = organisation;
  }

  /** The instructions a person may see, those asked for, and how many there are of each state. */
  record Found(List<InstructionView> items, Counts counts) {}

  /** Over the plan asked for, whatever state is. */
  record Counts(int open, int overdue, int inReview, int answered, int ended) {}

  /**
   * What a leader can choose from.
   *
   * @param lead the measure's lead, null when there is no measure
   */
  record Choices(List<Ref> units, @Nullable Ref lead, List<Time> times) {}

  /** When the answer to an instruction of a class given now would be due. */
  record Time(Urgency urgency, int workingDays, Instant due) {}

  @GetMapping("/instructions")
  Found list(
      Actor actor,
      @RequestParam(required = false) String plan,
      @RequestParam(required = false) InstructionFilter show) {
    List<Instruction> all =
        instructing.all(actor).stream()
            .filter(it -> plan == null || it.plan().equals(plan))
            .toList();
    List<InstructionView> seen = views.of(all, actor);
    return new Found(
        seen.stream().filter(it -> show == null || show.takes(it)).toList(),
        new Counts(
            count(seen, InstructionFilter.OPEN),
            count(seen, InstructionFilter.OVERDUE),
            count(seen, InstructionFilter.IN_REVIEW),
            count(seen, InstructionFilter.ANSWERED),
            count(seen, InstructionFilter.ENDED)));
  }

  private static int count(List<InstructionView> all, InstructionFilter filter) {
    return (int) all.stream().filter(filter::takes).count();
  }

  @GetMapping("/instructions/{id}")
  InstructionView show(Actor actor, @PathVariable long id) {
    return views.of(instructing.instruction(actor, id), actor);
  }

  @PostMapping("/instructions/{id}/conclusion")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void conclude(Actor actor, @PathVariable long id) {
    instructing.conclude(actor, id);
  }

  @PostMapping("/instructions/{id}/next")
  @ResponseStatus(HttpStatus.CREATED)
  InstructionView next(Actor actor, @PathVariable long id, @Valid @RequestBody OrderForm form) {
    return views.of(instructing.giveNext(actor, id, form.order()), actor);
  }

  @GetMapping("/plans/{key}/measures/{number}/instructions")
  List<InstructionView> ofMeasure(
      Actor actor, @PathVariable String key, @PathVariable String number) {
    return views.of(instructing.ofMeasure(actor, key, number), actor);
  }

  @PostMapping("/plans/{key}/measures/{number}/instructions")
  @ResponseStatus(HttpStatus.CREATED)
  InstructionView give(
      Actor actor,
      @PathVariable String key,
      @PathVariable String number,
      @Valid @RequestBody OrderForm form) {
    return views.of(instructing.giveOnMeasure(actor, key, number, form.order()), actor);
  }

  @GetMapping("/plans/{key}/instruction-choices")
  Choices choices(
      Actor actor, @PathVariable String key, @RequestParam(required = false) String measure) {
    if (!access.mayRead(actor, plans.plan(key))) {
      throw new PlanNotFound(key);
    }
    PublishedMeasure on = measure == null ? null : access.measure(actor, key, measure);
    String matter = on == null ? key : on.id().value();
    return new Choices(
        organisation.refs(instructing.addressees(key)),
        on == null ? null : organisation.ref(on.coordinator()),
        Stream.of(Urgency.values()).map(urgency -> time(urgency, matter)).toList());
  }

  private Time time(Urgency urgency, String matter) {
    int days = policy.workingDays(urgency);
    return new Time(urgency, days, policy.after(matter, days));
  }
}
