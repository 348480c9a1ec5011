package duban.operations;

import duban.organisation.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 运维 over HTTP. */
@RestController
@RequestMapping("/api/operations")
class OperationsController {

  private final Operations operations;

  OperationsController(Operations operations) {
    this.operations = operations;
  }

  /** How many jobs are tried again. */
  record Retried(int jobs) {}

  @GetMapping
  OperationsView show(Actor actor) {
    return operations.of(actor);
  }

  @PostMapping("/jobs/{id}/retry")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void retry(Actor actor, @PathVariable String id) {
    operations.retry(actor, id);
  }

  @PostMapping("/jobs/retry")
  Retried retryAll(Actor actor) {
    return new Retried(operations.retryAll(actor));
  }
}
