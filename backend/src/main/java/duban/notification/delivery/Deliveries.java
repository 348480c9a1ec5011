package duban.notification.delivery;

import duban.engine.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts together and sends what is due, within the hours in which people may be written to. Each
 * delivery is held, sent and noted in one transaction, so that nodes share the work and a crash
 * frees it: at least once, and with a reference by which a double can be told.
 */
@Component
class Deliveries implements DueWork {

  private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

  private final Outbox outbox;
  private final List<Bundling> bundlings;
  private final Map<Channel, Sender> senders;
  private final SendingHours hours;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Deliveries(
      Outbox outbox,
      List<Bundling> bundlings,
      List<Sender> senders,
      SendingHours hours,
      TransactionTemplate transaction,
      Clock clock) {
    this.outbox = outbox;
    this.bundlings = bundlings;
    this.senders = senders.stream().collect(Collectors.toMap(Sender::channel, Function.identity()));
    this.hours = hours;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Instant nextDue() {
    return outbox.next().map(hours::from).orElse(null);
  }

  @Override
  public int runDue() {
    Instant now = clock.instant();
    if (!hours.includes(now) || outbox.next().filter(due -> !due.isAfter(now)).isEmpty()) {
      return 0;
    }
    int done = bundlings.stream().mapToInt(it -> it.bundle(now)).sum();
    while (Boolean.TRUE.equals(transaction.execute(status -> sendOne()))) {
      done++;
    }
    return done;
  }

  private boolean sendOne() {
    Instant now = clock.instant();
    Optional<Delivery> due = outbox.takeDue(now);
    due.ifPresent(delivery -> note(delivery, senders.get(delivery.channel()).send(delivery), now));
    return due.isPresent();
  }

  private void note(Delivery delivery, Attempt attempt, Instant now) {
    int failures = delivery.attempts() + 1;
    Instant next = hours.from(Backoff.after(failures, now));
    switch (attempt.result()) {
      case SENT -> outbox.sent(delivery, now);
      case FAILED -> {
        outbox.failed(
            delivery, attempt.error(), now, failures < Backoff.MOST_ATTEMPTS ? next : null);
        outbox.postpone(delivery.channel(), delivery.recipient(), next);
      }
      case UNREACHABLE -> {
        outbox.failed(delivery, attempt.error(), now, next);
        outbox.postpone(delivery.channel(), null, next);
      }
    }
    if (attempt.result() != Attempt.Result.SENT) {
      log.warn(
          "{} {} was not delivered: {}", delivery.channel(), delivery.reference(), attempt.error());
    }
  }
}
