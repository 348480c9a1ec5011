package duban.reporting.web;

import duban.organisation.Actor;
import duban.reporting.process.WindingUp;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 提前收官 over HTTP. */
@RestController
class WindUpController {

  private final WindingUp windingUp;

  WindUpController(WindingUp windingUp) {
    this.windingUp = windingUp;
  }

  @PostMapping("/api/plans/{key}/wind-up")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void windUp(Actor actor, @PathVariable String key) {
    windingUp.ask(actor, key);
  }
}
