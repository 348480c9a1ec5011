package duban.agenda;

import duban.organisation.Actor;
import duban.security.PrivateToken;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The feeds that calendar programs read. They cannot sign in: the address is the key, and stands
 * outside of {@code /api}, where every request is somebody's.
 */
@RestController
class FeedController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);
  private static final Duration FRESH = Duration.ofMinutes(15);
  private static final int DAYS_BACK = 31;
  private static final int DAYS_AHEAD = 400;

  private final Subscriptions subscriptions;
  private final Entries entries;
  private final Clock clock;

  FeedController(Subscriptions subscriptions, Entries entries, Clock clock) {
    this.subscriptions = subscriptions;
    this.entries = entries;
    this.clock = clock;
  }

  static String path(String token) {
    return "/feeds/" + token + "/duban.ics";
  }

  @GetMapping("/feeds/{token}/duban.ics")
  ResponseEntity<byte[]> feed(
      @PathVariable String token,
      @RequestParam(defaultValue = "zh") String lang,
      WebRequest request) {
    Actor reader = subscriptions.reader(token);
    LocalDate today = LocalDate.now(clock);
    List<Entry> due =
        entries.between(reader, today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    String server = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    // each answer has its own time stamp, so the tag is made of what it says
    String tag = "W/\"" + PrivateToken.hash(due + server + lang).substring(0, 32) + '"';
    boolean known = request.checkNotModified(tag);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .eTag(tag)
            .cacheControl(CacheControl.maxAge(FRESH).cachePrivate().mustRevalidate());
    if (known) {
      return answer.build();
    }
    FeedWriter writer = new FeedWriter(new FeedWords("en".equals(lang)), server, clock.getZone());
    byte[] calendar = writer.write(due, clock.instant()).getBytes(StandardCharsets.UTF_8);
    return answer.contentType(CALENDAR).body(calendar);
  }
}
