package duban.notification.delivery;

import duban.organisation.Actor;
import java.time.Clock;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Mail, on the page of operations. */
@RestController
@RequestMapping("/api/operations/mail")
class MailController {

  private final MailSwitch mail;
  private final ChannelStates states;
  private final Outbox outbox;
  private final Deliveries deliveries;
  private final Clock clock;

  MailController(
      MailSwitch mail, ChannelStates states, Outbox outbox, Deliveries deliveries, Clock clock) {
    this.mail = mail;
    this.states = states;
    this.outbox = outbox;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /**
   * @param on false where no server is named
   */
  record MailState(boolean on, @Nullable String host, ChannelState state) {}

  @GetMapping
  MailState show(Actor actor) {
    AdministratorOnly.check(actor);
    return state();
  }

  /** Tries everything that waits again; outside working hours it waits for their beginning. */
  @PostMapping("/retry")
  MailState retry(Actor actor) {
    AdministratorOnly.check(actor);
    outbox.retry(Channel.MAIL, null, clock.instant());
    deliveries.runDue();
    return state();
  }

  private MailState state() {
    return new MailState(mail.on(), mail.on() ? mail.host() : null, states.of(Channel.MAIL, null));
  }
}
