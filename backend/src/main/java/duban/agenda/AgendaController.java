package duban.agenda;

import duban.organisation.Actor;
import duban.problem.FormInvalid;
import jakarta.annotation.Nullable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 月历 over HTTP. */
@RestController
@RequestMapping("/api/agenda")
class AgendaController {

  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2200;

  private final Agenda agenda;
  private final Subscriptions subscriptions;

  AgendaController(Agenda agenda, Subscriptions subscriptions) {
    this.agenda = agenda;
    this.subscriptions = subscriptions;
  }

  /**
   * Whether the person has an address.
   *
   * @param since null when there is none
   * @param readAt when a program last read it, within an hour
   */
  record Feed(@Nullable Instant since, @Nullable Instant readAt) {}

  /** The address, told once, from the root of the server. */
  record Address(String path) {}

  @GetMapping
  Month month(Actor actor, @RequestParam(required = false) String month) {
    return agenda.month(actor, month == null ? null : read(month));
  }

  private static YearMonth read(String month) {
    try {
      YearMonth read = YearMonth.parse(month);
      if (read.getYear() >= FIRST_YEAR && read.getYear() <= LAST_YEAR) {
        return read;
      }
    } catch (DateTimeException ex) {
      // said below
    }
    throw FormInvalid.of("month", "is no month such as 2026-11");
  }

  @GetMapping("/feed")
  Feed feed(Actor actor) {
    return subscriptions
        .of(actor)
        .map(it -> new Feed(it.createdAt(), it.readAt()))
        .orElse(new Feed(null, null));
  }

  /** Makes an address; one that was there is good for nothing any more. */
  @PostMapping("/feed")
  @ResponseStatus(HttpStatus.CREATED)
  Address renew(Actor actor) {
    return new Address(FeedController.path(subscriptions.renew(actor)));
  }

  @DeleteMapping("/feed")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(Actor actor) {
    subscriptions.revoke(actor);
  }
}
