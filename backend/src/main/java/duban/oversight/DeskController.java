package duban.oversight;

import duban.extension.Undecided;
import duban.indicator.ProgressLight;
import duban.organisation.Actor;
import duban.problem.FormInvalid;
import duban.supervision.Level;
import duban.work.TaskKind;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Function;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 督办 over HTTP: what is on the desk, and acting on it. */
@RestController
@RequestMapping("/api/oversight")
class DeskController {

  private static final int MOST = 200;

  private final Desk desk;
  private final Chains chains;
  private final Bulk bulk;
  private final Undecided undecided;

  DeskController(Desk desk, Chains chains, Bulk bulk, Undecided undecided) {
    this.desk = desk;
    this.chains = chains;
    this.bulk = bulk;
    this.undecided = undecided;
  }

  /** Query parameters that all parts of the desk share. */
  record Asked(
      String view,
      String by,
      String unit,
      String plan,
      String kind,
      String level,
      String light,
      String charge) {

    Desk.Query query() {
      return new Desk.Query(
          value("view", view == null ? "overdue" : view, DeskView::of),
          value("by", by == null ? "unit" : by, Grouping::of),
          new DeskFilter(
              unit,
              plan,
              value("kind", kind, TaskKind::of),
              value("level", level, Level::valueOf),
              value("light", light, ProgressLight::valueOf),
              charge));
    }

    private static <T> T value(String field, String text, Function<String, T> type) {
      try {
        return text == null || text.isBlank() ? null : type.apply(text);
      } catch (IllegalArgumentException ex) {
        throw FormInvalid.of(field, "is none of its values");
      }
    }
  }

  @GetMapping("/board")
  DeskBoard board(Actor actor, @ParameterObject Asked asked) {
    return desk.board(actor, asked.query());
  }

  @GetMapping("/items")
  DeskItem.Page items(
      Actor actor,
      @ParameterObject Asked asked,
      @RequestParam(required = false) String group,
      @RequestParam(required = false) String cursor,
      @RequestParam(defaultValue = "30") int limit) {
    return desk.page(actor, asked.query(), group, cursor, Math.max(1, Math.min(limit, MOST)));
  }

  @GetMapping("/briefs")
  List<DeskItem.Brief> briefs(
      Actor actor, @ParameterObject Asked asked, @RequestParam(required = false) String group) {
    return desk.briefs(actor, asked.query(), group);
  }

  @GetMapping("/heat")
  HeatMap heat(Actor actor, @ParameterObject Asked asked) {
    return desk.heat(actor, asked.query());
  }

  @GetMapping("/items/{task}/chain")
  Chain chain(Actor actor, @PathVariable String task) {
    return chains.of(actor, task);
  }

  @PostMapping("/actions")
  Bulk.Outcome act(Actor actor, @Valid @RequestBody ActionsForm form) {
    return bulk.act(actor, form);
  }

  @GetMapping("/extensions")
  List<Undecided.Request> extensions(Actor actor) {
    return undecided.of(actor);
  }

  @PostMapping("/extensions/decisions")
  Bulk.Outcome decide(Actor actor, @Valid @RequestBody DecisionsForm form) {
    return bulk.decide(actor, form);
  }
}
