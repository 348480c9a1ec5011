package duban.supervision;

import duban.organisation.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 督办 over HTTP. */
@RestController
@RequestMapping("/api/supervision")
class SupervisionController {

  private final Overdue overdue;

  SupervisionController(Overdue overdue) {
    this.overdue = overdue;
  }

  @GetMapping("/overdue")
  OverdueBoard overdue(
      Actor actor,
      @RequestParam(required = false) String unit,
      @RequestParam(required = false) String plan) {
    return overdue.of(actor, unit, plan);
  }
}
