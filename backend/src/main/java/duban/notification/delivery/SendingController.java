package duban.notification.delivery;

import duban.organisation.Actor;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sending a report on by mail, for its office. */
@RestController
@RequestMapping("/api/reports/{id}/sendings")
class SendingController {

  private final Sendings sendings;

  SendingController(Sendings sendings) {
    this.sendings = sendings;
  }

  /**
   * @param to addresses that get it
   * @param without names of members of the leading group who have given no address
   */
  record SentView(long id, List<String> to, List<String> without) {}

  /**
   * @param state of the mail, null when it is long gone
   */
  record LoggedView(
      long sending,
      Instant at,
      String by,
      String email,
      @Nullable String name,
      @Nullable String state) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  SentView send(Actor actor, @PathVariable long id, @Valid @RequestBody SendingForm form) {
    Sendings.Sent sent = sendings.send(actor, id, form);
    return new SentView(sent.id(), sent.to(), sent.without());
  }

  @GetMapping
  List<LoggedView> log(Actor actor, @PathVariable long id) {
    return sendings.log(actor, id).stream()
        .map(
            it -> new LoggedView(it.sending(), it.at(), it.by(), it.email(), it.name(), it.state()))
        .toList();
  }
}
