package duban.notification.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Posts messages to webhooks, signed: {@code Duban-Timestamp} are seconds since 1970, {@code
 * Duban-Signature} is {@code v1=} and the {@link Signature}, {@code Duban-Delivery} is the same
 * when a message comes twice. Any answer of 2xx is a receipt.
 */
@Component
class WebhookSender implements Sender {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Webhooks webhooks;
  private final WebhookAddress address;
  private final Clock clock;
  // never follows elsewhere: only the address itself was checked
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  WebhookSender(Webhooks webhooks, WebhookAddress address, Clock clock) {
    this.webhooks = webhooks;
    this.address = address;
    this.clock = clock;
  }

  @Override
  public Channel channel() {
    return Channel.WEBHOOK;
  }

  @Override
  public Attempt send(Delivery delivery) {
    Optional<Webhook> webhook = webhooks.find(Long.parseLong(delivery.recipient()));
    if (webhook.isEmpty()) {
      return Attempt.failed("The webhook was removed");
    }
    try {
      return attempt(http.send(request(webhook.get(), delivery), BodyHandlers.discarding()));
    } catch (IOException | WebhookRefused ex) {
      return Attempt.failed(ex);
    } catch (InterruptedException ex) {
      Thread.currentThread().interrupt();
      return Attempt.failed(ex);
    }
  }

  private static Attempt attempt(HttpResponse<Void> answer) {
    return answer.statusCode() / 100 == 2
        ? Attempt.sent()
        : Attempt.failed("HTTP " + answer.statusCode());
  }

  private HttpRequest request(Webhook webhook, Delivery delivery) throws IOException {
    URI uri = address.check(webhook.url());
    String body = delivery.content().toString();
    long timestamp = clock.instant().getEpochSecond();
    return HttpRequest.newBuilder(uri)
        .timeout(PATIENCE)
        .header("Content-Type", "application/json; charset=utf-8")
        .header("User-Agent", "Duban")
        .header("Duban-Delivery", delivery.reference().toString())
        .header("Duban-Timestamp", Long.toString(timestamp))
        .header("Duban-Signature", "v1=" + Signature.of(webhook.secret(), timestamp, body))
        .POST(BodyPublishers.ofString(body))
        .build();
  }
}
