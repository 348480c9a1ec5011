package duban.suspension;

import duban.organisation.Actor;
import duban.planning.MeasureId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 挂账 over HTTP. */
@RestController
@RequestMapping("/api/plans/{key}/measures/{number}")
class SuspensionController {

  private final Suspending suspending;

  SuspensionController(Suspending suspending) {
    this.suspending = suspending;
  }

  /** Why a measure is parked, and until when presumably. */
  record SuspensionForm(@NotBlank @Size(max = 2000) String reason, @NotNull LocalDate expected) {}

  /** What is to be said when it goes on. */
  record ResumptionForm(@Size(max = 2000) String note) {}

  @PostMapping("/suspension")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void suspend(
      Actor actor,
      @PathVariable String key,
      @PathVariable String number,
      @Valid @RequestBody SuspensionForm form) {
    suspending.suspend(actor, MeasureId.of(key, number), form.reason().strip(), form.expected());
  }

  @PostMapping("/resumption")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void resume(
      Actor actor,
      @PathVariable String key,
      @PathVariable String number,
      @Valid @RequestBody ResumptionForm form) {
    suspending.resume(actor, MeasureId.of(key, number), form.note());
  }
}
