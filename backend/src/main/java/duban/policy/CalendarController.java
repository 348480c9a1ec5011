package duban.policy;

import duban.organisation.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 日历 over HTTP. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

  private final CalendarKeeping keeping;

  CalendarController(CalendarKeeping keeping) {
    this.keeping = keeping;
  }

  /** How many open tasks are due at another moment for it. */
  record Changed(int moved) {}

  @GetMapping
  CalendarYear thisYear(Actor actor) {
    return keeping.thisYear(actor);
  }

  @GetMapping("/{year}")
  CalendarYear year(Actor actor, @PathVariable @Min(1949) @Max(2200) int year) {
    return keeping.year(actor, year);
  }

  @PostMapping("/days")
  Changed add(Actor actor, @Valid @RequestBody DaysForm form) {
    return new Changed(keeping.add(actor, form));
  }

  @DeleteMapping("/days/{day}")
  Changed remove(Actor actor, @PathVariable LocalDate day) {
    return new Changed(keeping.remove(actor, day));
  }
}
